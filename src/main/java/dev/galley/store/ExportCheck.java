package dev.galley.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Checks that what the posts and the runs say of exports is what the journal says: every post that
/// counts as exported was so with a text of its own, at the moment of an export, and no more of
/// them than that export held. A later export takes the place of an earlier one, so that only the
/// last has to have all its posts.
final class ExportCheck {

    /// Posts that are said to have been exported with a text that was never theirs.
    private static final String STRANGE =
            """
            SELECT p.id FROM post p WHERE (p.exported_hash IS NULL) <> (p.exported_at IS NULL)
              OR (p.exported_hash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM revision r
                WHERE r.post = p.post AND r.content_hash = p.exported_hash))\
            """;

    private final Db db;
    private final ExportReplay expected;
    private final Consumer<String> fault;

    /// @param fault told of everything that is wrong, in sentences
    ExportCheck(Db db, ExportReplay expected, Consumer<String> fault) {
        this.db = db;
        this.expected = expected;
        this.fault = fault;
    }

    void run() throws SQLException {
        runs();
        db.each(
                STRANGE,
                row ->
                        fault.accept(
                                "Post %s counts as exported with a text that it never had."
                                        .formatted(row.text(1))));
        Map<String, Integer> counts = new HashMap<>();
        db.each(
                "SELECT exported_at, count(*) FROM post WHERE exported_at IS NOT NULL"
                        + " GROUP BY exported_at",
                row -> counts.put(row.required(1), row.integer(2)));
        counts.forEach(this::moment);
        String last = expected.last();
        int left = counts.getOrDefault(last, 0);
        if (left < expected.at(last).most()) {
            fault.accept(
                    "%d posts count as exported at %s, the journal says %d."
                            .formatted(left, last, expected.at(last).most()));
        }
    }

    private void moment(String at, int posts) {
        if (posts > expected.at(at).sum()) {
            fault.accept(
                    "%d posts count as exported at %s, the journal says %d."
                            .formatted(posts, at, expected.at(at).sum()));
        }
    }

    private void runs() throws SQLException {
        Map<Long, String> left = new HashMap<>(expected.written());
        db.each(
                "SELECT seq, sha256 FROM export_run",
                row -> {
                    if (!row.required(2).equals(left.remove(row.number(1)))) {
                        fault.accept(
                                "The export of entry #%d is not the one of the journal."
                                        .formatted(row.number(1)));
                    }
                });
        left.keySet()
                .forEach(seq -> fault.accept("The export of entry #%d is missing.".formatted(seq)));
    }
}
