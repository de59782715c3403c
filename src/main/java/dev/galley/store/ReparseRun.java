package dev.galley.store;

import dev.galley.article.Checked;
import dev.galley.article.ParsedArticle;
import dev.galley.review.Actor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes over what the parser makes of the stored texts now. Each chunk is durable when [#add]
/// returns, and is one entry of the journal where anything came out otherwise; a run that was cut
/// off goes on when it is made again. Thread-safe.
public final class ReparseRun {

    private static final int PAGE = 500;
    private static final long PAGE_BYTES = 16 << 20;

    private static final String FROM =
            " FROM post p JOIN parse a ON a.post = p.post AND a.revision = p.imported"
                    + " JOIN source s USING (source)";

    private final Connections connections;

    ReparseRun(Connections connections) {
        this.connections = connections;
    }

    /// A text that was parsed again.
    ///
    /// @param contentHash of the article as it came out
    /// @param checked what the checks found in it
    public record Reparsed(
            StoredText text,
            StoredText.Difference difference,
            ParsedArticle now,
            String contentHash,
            Checked checked) {}

    /// How many texts there are.
    public int total() {
        return connections.read(db -> (int) db.number("SELECT count(*) FROM post"));
    }

    /// The next texts behind a post, in the order of the posts' numbers, as many as are good to
    /// have in memory at a time; none at the end.
    public List<StoredText> after(int post) {
        return connections.readAtOnce(
                db -> {
                    int last = lastOfPage(db, post);
                    String article = Revisions.article(db);
                    Map<Integer, Standing> standings = Posts.standings(db, post, last);
                    List<StoredText> texts = new ArrayList<>();
                    db.each(
                            "SELECT p.post, p.path, s.bytes, a.parsed, "
                                    + article
                                    + FROM
                                    + " JOIN revision r ON r.post = p.post"
                                    + " AND r.number = p.imported"
                                    + " WHERE p.post > ? AND p.post <= ? ORDER BY p.post",
                            row -> texts.add(text(row, standings)),
                            post,
                            last);
                    return texts;
                });
    }

    /// Stores a chunk in one transaction.
    ///
    /// @param parserVersion of the parser that read the texts
    /// @return the posts that came out otherwise
    /// @throws IllegalStateException if a post is no longer in the state that a text was read with
    public int[] add(Actor actor, int parserVersion, List<Reparsed> texts) {
        return connections.write(db -> new ReparseChunk(db, actor, parserVersion).add(texts));
    }

    private static int lastOfPage(Db db, int post) throws SQLException {
        record Size(int post, long bytes) {}
        List<Size> sizes =
                db.list(
                        "SELECT p.post, length(s.bytes)"
                                + FROM
                                + " WHERE p.post > ? ORDER BY p.post LIMIT "
                                + PAGE,
                        row -> new Size(row.integer(1), row.number(2)),
                        post);
        int last = post;
        long bytes = 0;
        for (Size size : sizes) {
            bytes += size.bytes();
            if (last > post && bytes > PAGE_BYTES) {
                break;
            }
            last = size.post();
        }
        return last;
    }

    private static StoredText text(Row row, Map<Integer, Standing> standings) throws SQLException {
        Standing standing = standings.get(row.integer(1));
        return new StoredText(
                Objects.requireNonNull(standing),
                row.required(2),
                row.bytes(3),
                row.required(4),
                row.required(5));
    }
}
