package dev.galley.store;

import dev.galley.review.PostFacts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Reads the facts of all posts, many at a time, so that they are never all in memory at once.
final class FactParts {

    /// So many posts are handed on together; their facts take some ten megabytes.
    private static final long PART = 1 << 14;

    private static final long HALF_WORTH_READING = 1_000;

    private FactParts() {}

    /// Hands on the facts of all posts, by number. Each part is read on two processors.
    static void each(Connections connections, Consumer<List<PostFacts>> part) {
        long last = connections.read(db -> db.number("SELECT coalesce(max(post), 0) FROM post"));
        for (long after = 0; after < last; after += PART) {
            List<PostFacts> facts = part(connections, after, Math.min(last, after + PART));
            if (!facts.isEmpty()) {
                part.accept(facts);
            }
        }
    }

    private static List<PostFacts> part(Connections connections, long after, long last) {
        long half = (last - after) / 2;
        long middle = half < HALF_WORTH_READING ? last : after + half;
        return LongStream.of(after, middle)
                .parallel()
                .mapToObj(from -> between(connections, from, from == after ? middle : last))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PostFacts> between(Connections connections, long after, long last) {
        if (after >= last) {
            return List.of();
        }
        String some = " WHERE p.post > ? AND p.post <= ? ORDER BY p.post";
        return connections.read(
                db -> db.list(FactRows.facts(db) + some, FactRows::read, after, last));
    }
}
