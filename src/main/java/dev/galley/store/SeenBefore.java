package dev.galley.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells bytes that come again from new ones, without parsing them: by their hash, and by the id
/// that their text was seen to give itself. Thread-safe.
public final class SeenBefore {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String SOURCES =
            "SELECT s.sha256, s.source, s.own_id FROM json_each(?) asked"
                    + " JOIN source s ON s.sha256 = asked.value WHERE s.own_id IS NOT NULL";

    private static final String POSTS =
            "SELECT asked.key, p.post FROM json_each(?) asked"
                    + " JOIN post p ON p.id = asked.value ->> 0"
                    + " JOIN post_source ps ON ps.post = p.post AND ps.source = asked.value ->> 1";

    private final Connections connections;
    private final boolean some;

    private SeenBefore(Connections connections, boolean some) {
        this.connections = connections;
        this.some = some;
    }

    /// What a store had seen by now.
    static SeenBefore in(Connections connections) {
        boolean some =
                connections.read(
                        db ->
                                Schema.since(db, Schema.OWN_IDS)
                                        && db.number("SELECT EXISTS (SELECT 1 FROM source)") > 0);
        return new SeenBefore(connections, some);
    }

    /// Bytes that somebody asks for.
    ///
    /// @param sha256 of the bytes, in hex
    /// @param otherId who the post is unless its text says so
    public record Bytes(String sha256, String otherId) {}

    /// Whether anything was seen before; if not, nothing need be hashed to ask.
    public boolean anything() {
        return some;
    }

    List<Optional<Arrival>> known(List<Bytes> asked) {
        return some
                ? connections.read(db -> known(db, asked))
                : Collections.nCopies(asked.size(), Optional.empty());
    }

    private record Source(long number, String ownId) {}

    private static List<Optional<Arrival>> known(Db db, List<Bytes> asked) throws SQLException {
        Map<String, Source> sources = sources(db, asked);
        ArrayNode pairs = MAPPER.createArrayNode();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Source source = sources.get(asked.get(i).sha256());
            if (source != null) {
                boolean own = !source.ownId().isEmpty();
                pairs.addArray()
                        .add(own ? source.ownId() : asked.get(i).otherId())
                        .add(source.number());
                places.add(i);
            }
        }
        List<Optional<Arrival>> known =
                new ArrayList<>(Collections.nCopies(asked.size(), Optional.empty()));
        if (!places.isEmpty()) {
            db.each(
                    POSTS,
                    row ->
                            known.set(
                                    places.get(row.integer(1)),
                                    Optional.of(new Arrival.Seen(row.integer(2)))),
                    pairs.toString());
        }
        return known;
    }

    private static Map<String, Source> sources(Db db, List<Bytes> asked) throws SQLException {
        Map<String, Source> sources = new HashMap<>();
        ArrayNode hashes = MAPPER.createArrayNode();
        asked.forEach(bytes -> hashes.add(bytes.sha256()));
        db.each(
                SOURCES,
                row -> sources.put(row.required(1), new Source(row.number(2), row.required(3))),
                hashes.toString());
        return sources;
    }
}
