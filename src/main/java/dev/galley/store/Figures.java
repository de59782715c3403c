package dev.galley.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the store counts for those who lead and those who keep an eye on their pace. Thread-safe;
/// everything blocks.
public final class Figures {

    /// The words of the index `event_step`, which is only used where a question repeats them.
    private static final String STEPS =
            " FROM event WHERE kind IN"
                    + " ('posts-decided', 'posts-assigned', 'post-edited', 'step-undone',"
                    + " 'step-redone') AND who = ?";

    private static final int PAGE = 200;

    private final Connections connections;

    Figures(Connections connections) {
        this.connections = connections;
    }

    /// The posts whose text was exported.
    ///
    /// @param current those whose text is still the one that was exported
    /// @param stale those whose text has changed since
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Exported(int[] current, int[] stale) {}

    /// One of a person's steps, without what it did to which post.
    ///
    /// @param decision the word of the decision, or empty where the step is none
    /// @param posts how many posts it is about
    /// @param target the journal number of the step that it took back or did again, or 0
    public record Taken(
            long seq, Instant at, String kind, String decision, int posts, long target) {}

    /// Which posts were exported, in the order of their numbers. Looks at every post.
    public Exported exported() {
        return connections.read(
                db -> {
                    List<Integer> current = new ArrayList<>();
                    List<Integer> stale = new ArrayList<>();
                    db.each(
                            "SELECT post, exported_hash = content_hash FROM post"
                                    + " WHERE exported_hash IS NOT NULL ORDER BY post",
                            row -> (row.integer(2) == 1 ? current : stale).add(row.integer(1)));
                    return new Exported(numbers(current), numbers(stale));
                });
    }

    /// The journal number of the last step that a person took before a moment, or 0. Walks back
    /// from the end of the journal, by way of what the person did since.
    public long lastStepBefore(String who, Instant moment) {
        return connections.read(
                db -> {
                    long before = Long.MAX_VALUE;
                    while (true) {
                        List<Mark> page =
                                db.list(
                                        "SELECT seq, at"
                                                + STEPS
                                                + " AND seq < ? ORDER BY seq DESC LIMIT "
                                                + PAGE,
                                        row -> new Mark(row.number(1), row.instant(2)),
                                        who,
                                        before);
                        Optional<Mark> found =
                                page.stream().filter(m -> m.at().isBefore(moment)).findFirst();
                        if (found.isPresent() || page.isEmpty()) {
                            return found.map(Mark::seq).orElse(0L);
                        }
                        before = page.getLast().seq();
                    }
                });
    }

    /// A person's steps behind a journal number, oldest first.
    public List<Taken> stepsAfter(String who, long seq) {
        return connections.read(
                db ->
                        db.list(
                                """
                                SELECT seq, at, kind,
                                  coalesce(json_extract(payload, '$.decision'), ''),
                                  coalesce(json_array_length(payload, '$.posts'), 0),
                                  CASE kind
                                    WHEN 'step-undone' THEN json_extract(payload, '$.undoes')
                                    WHEN 'step-redone' THEN json_extract(payload, '$.redoes')
                                    ELSE 0
                                  END\
                                """
                                        + STEPS
                                        + " AND seq > ? ORDER BY seq",
                                Figures::taken,
                                who,
                                seq));
    }

    private record Mark(long seq, Instant at) {}

    private static Taken taken(Row row) throws SQLException {
        return new Taken(
                row.number(1),
                row.instant(2),
                row.required(3),
                row.required(4),
                row.integer(5),
                row.number(6));
    }

    private static int[] numbers(List<Integer> posts) {
        return posts.stream().mapToInt(Integer::intValue).toArray();
    }
}
