package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Checked;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What the checks found in the posts of a store. Thread-safe; everything blocks, and what was
/// written is durable when the method returns. Findings follow from the texts and the rules; the
/// journal does not tell of them. A store that an older program wrote and that is only read has
/// none.
public final class FindingTable {

    /// How many texts are in memory at a time.
    private static final int PAGE = 200;

    private static final String CURRENT =
            " FROM post p LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision";

    private final Connections connections;

    FindingTable(Connections connections) {
        this.connections = connections;
    }

    /// The current text of a post.
    public record Text(int post, int revision, Article article) {}

    /// What was found in a revision of a post.
    public record Result(int post, int revision, Checked checked) {}

    /// What was found in the current revision of a post; empty where nobody has looked.
    public Optional<Checked> current(int post) {
        return connections.read(
                db -> Findings.there(db) ? Findings.current(db, post) : Optional.empty());
    }

    /// The rules that are common in a batch, and how many of its posts break them, by the name of
    /// the batch; batches without any are not there.
    public Map<String, Map<String, Integer>> common() {
        Map<String, Map<String, Integer>> common = new HashMap<>();
        return connections.read(
                db -> {
                    if (Findings.there(db)) {
                        db.each(
                                "SELECT b.name, c.rule, c.posts FROM common c JOIN batch b USING"
                                        + " (batch)",
                                row ->
                                        common.computeIfAbsent(
                                                        row.required(1), _ -> new TreeMap<>())
                                                .put(row.required(2), row.integer(3)));
                    }
                    return common;
                });
    }

    /// How many posts were not checked by these rules in the text that they have. Looks at every
    /// post.
    public int stale(Checked rules) {
        return connections.read(
                db ->
                        Findings.there(db)
                                ? (int)
                                        db.number(
                                                "SELECT count(*)"
                                                        + CURRENT
                                                        + " WHERE f.checking IS NOT ?",
                                                Findings.known(db, rules))
                                : (int) db.number("SELECT count(*) FROM post"));
    }

    /// The next texts behind a post that were not checked by these rules, in the order of the
    /// posts' numbers; none at the end.
    public List<Text> staleAfter(int post, Checked rules) {
        return connections.read(
                db ->
                        db.list(
                                "SELECT p.post, p.revision, coalesce(a.article, r.article)"
                                        + CURRENT
                                        + " JOIN revision r ON r.post = p.post AND r.number ="
                                        + " p.revision LEFT JOIN parse a ON a.post = r.post"
                                        + " AND a.revision = r.number"
                                        + " WHERE p.post > ? AND f.checking IS NOT ?"
                                        + " ORDER BY p.post LIMIT "
                                        + PAGE,
                                row ->
                                        new Text(
                                                row.integer(1),
                                                row.integer(2),
                                                Texts.article(row.required(3))),
                                post,
                                Findings.known(db, rules)));
    }

    /// Keeps results in one transaction; one for a revision that is no longer the current one is
    /// passed over.
    ///
    /// @return the posts that are listed with it now
    public int[] put(List<Result> results) {
        return connections.write(
                db -> {
                    List<Integer> posts = new ArrayList<>();
                    for (Result result : results) {
                        if (isCurrent(db, result)) {
                            Findings.put(db, result.post(), result.revision(), result.checked());
                            Findings.show(db, result.post());
                            Findings.due(db, result.post());
                            posts.add(result.post());
                        }
                    }
                    Findings.nextEpoch(db);
                    return posts.stream().mapToInt(Integer::intValue).toArray();
                });
    }

    /// Works out what is common in the batches whose findings have changed.
    ///
    /// @return the posts that are listed otherwise now
    public int[] weigh() {
        IntStream.Builder all = IntStream.builder();
        while (true) {
            Optional<int[]> changed =
                    connections.write(
                            db -> {
                                Optional<Long> batch = Weighing.next(db);
                                return batch.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new Weighing(db, batch.get()).run());
                            });
            if (changed.isEmpty()) {
                return all.build().toArray();
            }
            IntStream.of(changed.get()).forEach(all);
        }
    }

    /// A number that changes when facts have changed that no entry of the journal tells of.
    public long epoch() {
        return connections.read(
                db -> Findings.there(db) ? db.number("SELECT value FROM epoch") : 0L);
    }

    private static boolean isCurrent(Db db, Result result) throws SQLException {
        return db.number(
                        "SELECT count(*) FROM post WHERE post = ? AND revision = ?",
                        result.post(),
                        result.revision())
                > 0;
    }
}
