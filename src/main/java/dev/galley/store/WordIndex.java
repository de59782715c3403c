package dev.galley.store;

import dev.galley.article.Article;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The full-text index, as far as it lags behind. An import leaves it to be completed afterwards,
/// in the order of the posts' numbers, so that the last post in it says which ones are missing,
/// whenever the program ends. Thread-safe; everything blocks.
public final class WordIndex {

    private static final String LAST = "SELECT max(id) FROM fulltext_docsize";

    private static final String TEXTS =
            "SELECT p.post, p.revision, coalesce(a.article, r.article) FROM post p"
                    + " JOIN revision r ON r.post = p.post AND r.number = p.revision"
                    + " LEFT JOIN parse a ON a.post = r.post AND a.revision = r.number"
                    + " WHERE p.post > ? ORDER BY p.post LIMIT ?";

    private final Connections connections;

    WordIndex(Connections connections) {
        this.connections = connections;
    }

    /// The last post that is in the index; all before it are too.
    static int last(Db db) throws SQLException {
        return (int) db.number(LAST);
    }

    /// Some posts that the index has not come to, ready to be added.
    ///
    /// @param last the last of them
    public record Pages(List<Page> list, int last) {}

    /// What one post says.
    ///
    /// @param columns not copied, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Page(int post, int revision, @Nullable Object[] columns) {}

    /// How many posts are missing. Asks the store, which is quick.
    public int missing() {
        return connections.read(db -> (int) db.number("SELECT max(post) FROM post") - last(db));
    }

    /// The last post that is in the index.
    public int last() {
        return connections.read(WordIndex::last);
    }

    /// Reads the next posts behind one and what they say.
    ///
    /// @param most how many at most
    public Pages after(int post, int most) {
        record Stored(int post, int revision, String article) {}
        List<Stored> stored =
                connections.read(
                        db ->
                                db.list(
                                        TEXTS,
                                        row ->
                                                new Stored(
                                                        row.integer(1),
                                                        row.integer(2),
                                                        row.required(3)),
                                        post,
                                        most));
        List<Page> pages =
                stored.stream()
                        .map(
                                text ->
                                        new Page(
                                                text.post(),
                                                text.revision(),
                                                Texts.words(
                                                        text.post(),
                                                        Texts.article(text.article()))))
                        .toList();
        return new Pages(pages, pages.isEmpty() ? post : pages.getLast().post());
    }

    /// Adds posts that are next; one that says something else by now is read again. What is in the
    /// index already is passed over.
    public void add(Pages pages) {
        connections.writeLightly(
                db -> {
                    int last = last(db);
                    List<@Nullable Object[]> rows = new ArrayList<>(pages.list().size());
                    int[] now = revisions(db, pages);
                    for (int i = 0; i < now.length; i++) {
                        Page page = pages.list().get(i);
                        if (page.post() > last) {
                            rows.add(
                                    page.revision() == now[i]
                                            ? page.columns()
                                            : again(db, page.post()));
                        }
                    }
                    db.updateAll(Texts.ADD, rows);
                    return true;
                });
    }

    private static int[] revisions(Db db, Pages pages) throws SQLException {
        if (pages.list().isEmpty()) {
            return new int[0];
        }
        List<Integer> now =
                db.list(
                        "SELECT revision FROM post WHERE post BETWEEN ? AND ? ORDER BY post",
                        row -> row.integer(1),
                        pages.list().getFirst().post(),
                        pages.last());
        return IntStream.range(0, now.size()).map(now::get).toArray();
    }

    private static @Nullable Object[] again(Db db, int post) throws SQLException {
        Article article = Revisions.current(db, post).orElseThrow();
        return Objects.requireNonNull(Texts.words(post, article));
    }
}
