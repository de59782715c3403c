package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ParsedArticle;
import dev.galley.article.json.FindingJson;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.function.Consumer;

/// What the parser made of many posts, read as a stream. Thread-safe; everything blocks, and each
/// thread that reads has a connection of its own.
public final class ParsedPosts {

    /// Of a store that an older program wrote.
    private static final String OLD = "b.parser_version, r.article, NULL, NULL, NULL";

    private static final String NOW =
            "a.parser_version, coalesce(a.article, r.article), k.version, k.settings, f.findings";

    private static final String FOUND =
            " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                    + " LEFT JOIN checking k USING (checking)";

    private static final String FIRST =
            "SELECT p.post, p.id, p.path, b.name, s.bytes, a.parsed, c.article, ";

    private static final String FROM =
            """
             FROM json_each(?) wanted
            JOIN post p ON p.post = wanted.value
            JOIN batch b ON b.batch = p.batch
            JOIN parse a ON a.post = p.post AND a.revision = p.imported
            JOIN source s ON s.source = a.source
            JOIN revision r ON r.post = p.post AND r.number = p.imported
            LEFT JOIN revision c ON c.post = p.post AND c.number = p.revision
              AND p.revision <> p.imported\
            """;

    private final Connections connections;

    ParsedPosts(Connections connections) {
        this.connections = connections;
    }

    /// One post.
    ///
    /// @param path that it was imported from last
    /// @param parserVersion of the parser that read the bytes
    /// @param source the bytes that were imported last
    /// @param parsed what the parser made of them
    /// @param current the current revision
    /// @param checked what was found in it; null where nobody has looked
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Read(
            int post,
            String id,
            String path,
            String batch,
            int parserVersion,
            byte[] source,
            ParsedArticle parsed,
            Article current,
            @Nullable Checked checked) {}

    /// Hands on some posts, one in memory at a time. Numbers without a post are passed over.
    public void each(int[] posts, Consumer<Read> each) {
        connections.read(
                db -> {
                    boolean there = Findings.there(db);
                    db.each(
                            FIRST + (there ? NOW : OLD) + FROM + (there ? FOUND : ""),
                            row -> each.accept(read(row)),
                            Posts.json(posts));
                    return true;
                });
    }

    private static Read read(Row row) throws SQLException {
        Article imported = Texts.article(row.required(9));
        @Nullable String edited = row.text(7);
        return new Read(
                row.integer(1),
                row.required(2),
                row.required(3),
                row.required(4),
                row.integer(8),
                row.bytes(5),
                Texts.parsed(row.required(6)).withArticle(imported),
                edited == null ? imported : Texts.article(edited),
                checked(row));
    }

    private static @Nullable Checked checked(Row row) throws SQLException {
        @Nullable String settings = row.text(11);
        return settings == null
                ? null
                : new Checked(row.integer(10), settings, FindingJson.read(row.required(12)));
    }
}
