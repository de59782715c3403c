package dev.galley.store;

import dev.galley.review.Assigned;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The posts' column `assignee`, inside the transaction that is open. Posts that go to one person
/// are one statement, whatever their number.
final class Assignees {

    private static final int CHUNK = 50_000;

    /// The version of the tables that the column came with.
    private static final int SINCE = 4;

    private Assignees() {}

    /// Whether the file has the column; an older one that is only read has not.
    static boolean there(Db db) throws SQLException {
        return db.number("PRAGMA user_version") >= SINCE;
    }

    /// Who has each of some posts.
    static List<Having> of(Db db, int[] posts) throws SQLException {
        String assignee = there(db) ? "p.assignee" : "NULL";
        return Posts.chosen(
                db,
                "SELECT p.post, p.id, " + assignee + " FROM post p",
                posts,
                row -> new Having(row.integer(1), row.required(2), row.text(3)));
    }

    /// Hands posts over. A post that somebody else has than the step starts from is an
    /// [IllegalStateException]: the caller decided on something that is no longer so.
    static void apply(Db db, List<Assigned> assigned) throws SQLException {
        if (assigned.isEmpty()) {
            return;
        }
        Map<Integer, Having> now = new HashMap<>();
        for (Having having : of(db, assigned.stream().mapToInt(Assigned::post).toArray())) {
            now.put(having.post(), having);
        }
        Map<@Nullable String, List<Assigned>> byPerson = new HashMap<>();
        for (Assigned one : assigned) {
            Having having = now.remove(one.post());
            if (having == null || !Objects.equals(having.assignee(), one.before())) {
                throw new IllegalStateException("post " + one.id() + " has changed meanwhile");
            }
            byPerson.computeIfAbsent(one.after(), _ -> new ArrayList<>()).add(one);
        }
        for (Map.Entry<@Nullable String, List<Assigned>> group : byPerson.entrySet()) {
            set(db, group.getKey(), group.getValue());
        }
    }

    private static void set(Db db, @Nullable String name, List<Assigned> assigned)
            throws SQLException {
        int[] posts = assigned.stream().mapToInt(Assigned::post).toArray();
        for (int start = 0; start < posts.length; start += CHUNK) {
            int[] chunk = Arrays.copyOfRange(posts, start, Math.min(posts.length, start + CHUNK));
            db.update(
                    "UPDATE post SET assignee = ?"
                            + " WHERE post IN (SELECT value FROM json_each(?))",
                    name,
                    Posts.json(chunk));
        }
    }
}
