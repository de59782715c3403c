package dev.galley.store;

import java.sql.SQLException;
import java.util.List;

/// The tables `batch` and `conflict`.
final class Batches {

    private Batches() {}

    /// A name that no batch has: the base name, else with a number behind it.
    static String freeName(Db db, String baseName) throws SQLException {
        String name = baseName;
        for (int n = 2; taken(db, name); n++) {
            name = baseName + "-" + n;
        }
        return name;
    }

    static List<Batch> all(Db db) throws SQLException {
        return db.list(
                "SELECT name, who, at, parser_version,"
                        + " (SELECT count(*) FROM post WHERE post.batch = batch.batch),"
                        + " (SELECT count(*) FROM conflict WHERE conflict.batch = batch.batch)"
                        + " FROM batch ORDER BY batch",
                row ->
                        new Batch(
                                row.required(1),
                                row.required(2),
                                row.instant(3),
                                row.integer(4),
                                row.integer(5),
                                row.integer(6)));
    }

    static List<Conflict> conflicts(Db db, int post) throws SQLException {
        return db.list(
                "SELECT c.post, p.id, b.name, c.path, s.sha256, c.at FROM conflict c"
                        + " JOIN post p ON p.post = c.post JOIN batch b ON b.batch = c.batch"
                        + " JOIN source s ON s.source = c.source"
                        + " WHERE c.post = ? ORDER BY c.conflict",
                row ->
                        new Conflict(
                                row.integer(1),
                                row.required(2),
                                row.required(3),
                                row.required(4),
                                row.required(5),
                                row.instant(6)),
                post);
    }

    private static boolean taken(Db db, String name) throws SQLException {
        return db.number("SELECT count(*) FROM batch WHERE name = ?", name) > 0;
    }
}
