package dev.galley.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import dev.galley.article.Checked;
import dev.galley.review.ReviewState;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rows of one chunk of an import: what is there already, looked up at once, and what is still
/// to be written, a table at a time in the order in which the tables refer to each other.
final class ChunkRows {

    private static final String ADD_SOURCE =
            "INSERT INTO source (source, sha256, bytes, own_id) VALUES (?, ?, ?, ?)";

    private static final String REMEMBER =
            "INSERT INTO post_source (post, source, batch) VALUES (?, ?, ?)";

    private final Db db;
    private final Map<String, Integer> posts = new HashMap<>();
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
    private @Nullable Checked rules;
    private long checking;
    private int lastPost = -1;
    private long lastSource = -1;

    ChunkRows(Db db) {
        this.db = db;
        for (String sql :
                List.of(
                        ADD_SOURCE,
                        Posts.ADD,
                        REMEMBER,
                        Revisions.ADD,
                        Revisions.ADD_PARSE,
                        Findings.ADD)) {
            waiting.put(sql, new ArrayList<>());
        }
    }

    /// Looks up which of these posts and bytes the store has.
    void lookUp(List<Arrival.Ready> arrivals) throws SQLException {
        if (arrivals.isEmpty()) {
            return;
        }
        db.each(
                "SELECT p.id, p.post FROM json_each(?) asked JOIN post p ON p.id = asked.value",
                row -> posts.put(row.required(1), row.integer(2)),
                json(arrivals, Arrival.Ready::id));
        db.each(
                "SELECT s.sha256, s.source FROM json_each(?) asked"
                        + " JOIN source s ON s.sha256 = asked.value",
                row -> sources.put(row.required(1), row.number(2)),
                json(arrivals, Arrival.Ready::sha256));
    }

    /// The number of the post with an id, null where there is none yet.
    @Nullable Integer post(String id) {
        return posts.get(id);
    }

    /// The number of bytes, null where they were never seen.
    @Nullable Long source(String sha256) {
        return sources.get(sha256);
    }

    long addSource(Arrival.Ready incoming) throws SQLException {
        if (lastSource < 0) {
            lastSource = db.number("SELECT max(source) FROM source");
        }
        long source = ++lastSource;
        add(ADD_SOURCE, source, incoming.sha256(), incoming.bytes(), incoming.ownId());
        sources.put(incoming.sha256(), source);
        return source;
    }

    int addPost(Arrival.Ready incoming, ReviewState state, Posts.Origin origin)
            throws SQLException {
        if (lastPost < 0) {
            lastPost = (int) db.number("SELECT max(post) FROM post");
        }
        int post = ++lastPost;
        String id = incoming.id();
        add(Posts.ADD, Posts.columns(new Posts.Named(post, id), state, origin, incoming.facts()));
        posts.put(id, post);
        return post;
    }

    void remember(int post, long source, long batch) {
        add(REMEMBER, post, source, batch);
    }

    void addRevision(@Nullable Object... columns) {
        add(Revisions.ADD, columns);
    }

    void addParse(@Nullable Object... columns) {
        add(Revisions.ADD_PARSE, columns);
    }

    void addFound(Arrival.Found found, int post, int revision) throws SQLException {
        Checked known = rules;
        if (known == null || !known.sameRules(found.rules())) {
            checking = Findings.checking(db, found.rules());
            rules = found.rules();
        }
        add(Findings.ADD, found.written().columns(checking, post, revision));
    }

    /// Writes what is waiting.
    void flush() throws SQLException {
        for (Map.Entry<String, List<@Nullable Object[]>> table : waiting.entrySet()) {
            if (!table.getValue().isEmpty()) {
                db.updateAll(table.getKey(), table.getValue());
                table.getValue().clear();
            }
        }
    }

    private void add(String sql, @Nullable Object... columns) {
        List<@Nullable Object[]> table = waiting.get(sql);
        if (table == null) {
            throw new IllegalArgumentException(sql);
        }
        table.add(columns);
    }

    private static String json(
            List<Arrival.Ready> arrivals, Function<Arrival.Ready, String> value) {
        StringBuilder json = new StringBuilder(arrivals.size() * 70).append('[');
        for (Arrival.Ready arrival : arrivals) {
            json.append(json.length() == 1 ? "\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(value.apply(arrival), json);
            json.append('"');
        }
        return json.append(']').toString();
    }
}
