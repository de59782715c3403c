package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out which rules are common in a batch: broken by at least nine posts in ten, where the
/// batch has at least [#FEWEST] posts. What is true of nearly every post is said once, for the
/// batch, and the posts are listed without it. One batch is one transaction.
final class Weighing {

    /// From how many posts on something can be common.
    static final int FEWEST = 20;

    private static final int TENTHS = 9;
    private static final int ROWS = 5_000;

    private static final String LISTED =
            "SELECT p.post, p.problems, p.problem_count, p.severities, a.codes, a.severities,"
                    + " f.rules, f.severities FROM post p"
                    + " LEFT JOIN parse a ON a.post = p.post AND a.revision = p.imported"
                    + " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                    + " WHERE p.batch = ?";

    private final Db db;
    private final long batch;

    Weighing(Db db, long batch) {
        this.db = db;
        this.batch = batch;
    }

    /// The next batch whose findings have changed.
    static Optional<Long> next(Db db) throws SQLException {
        return db.first("SELECT batch FROM batch WHERE due LIMIT 1", row -> row.number(1));
    }

    /// Brings the batch up to date and returns the posts that are listed otherwise now.
    int[] run() throws SQLException {
        Map<String, Integer> now = weigh();
        boolean same = now.keySet().equals(Findings.common(db, batch));
        db.update("DELETE FROM common WHERE batch = ?", batch);
        for (Map.Entry<String, Integer> rule : now.entrySet()) {
            db.update(
                    "INSERT INTO common (batch, rule, posts) VALUES (?, ?, ?)",
                    batch,
                    rule.getKey(),
                    rule.getValue());
        }
        db.update("UPDATE batch SET due = 0 WHERE batch = ?", batch);
        int[] changed = same ? new int[0] : list(now.keySet());
        if (changed.length > 0) {
            Findings.nextEpoch(db);
        }
        return changed;
    }

    private Map<String, Integer> weigh() throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        int[] posts = new int[1];
        db.each(
                "SELECT f.rules FROM post p JOIN found f ON f.post = p.post"
                        + " AND f.revision = p.revision WHERE p.batch = ?",
                row -> {
                    posts[0]++;
                    for (String rule : new HashSet<>(Facts.split(row.text(1)))) {
                        counts.merge(rule, 1, Integer::sum);
                    }
                },
                batch);
        return counts.entrySet().stream()
                .filter(e -> posts[0] >= FEWEST && 10L * e.getValue() >= (long) TENTHS * posts[0])
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int[] list(Set<String> common) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        db.each(
                LISTED,
                row -> {
                    ProblemFacts facts =
                            ProblemFacts.of(
                                    Noted.read(row.text(5), row.text(6)),
                                    Noted.read(row.text(7), row.text(8)),
                                    common);
                    if (row.integer(3) != facts.count()
                            || row.integer(4) != facts.severities()
                            || !Objects.equals(row.text(2), facts.column())) {
                        rows.add(
                                new @Nullable Object[] {
                                    facts.column(),
                                    facts.count(),
                                    facts.severities(),
                                    row.integer(1)
                                });
                    }
                },
                batch);
        for (int from = 0; from < rows.size(); from += ROWS) {
            db.updateAll(
                    "UPDATE post SET problems = ?, problem_count = ?, severities = ?"
                            + " WHERE post = ?",
                    rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
        return rows.stream().mapToInt(row -> (int) Objects.requireNonNull(row[3])).toArray();
    }
}
