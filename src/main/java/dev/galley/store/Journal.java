package dev.galley.store;

import dev.galley.review.Actor;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// The table `event`. An entry's hash is the SHA-256, in hex, over the previous entry's hash (64
/// zeros before the first), `seq`, `at`, `who`, `login`, `kind` and `payload`, each followed by a
/// line feed, in UTF-8.
final class Journal {

    /// What the first entry takes for the hash of the one before.
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final String COLUMNS = "seq, at, who, login, kind, payload, hash";

    private Journal() {}

    /// An entry as it stands in the table.
    record Line(
            long seq,
            String at,
            String who,
            String login,
            String kind,
            String payload,
            String hash) {

        static Line of(Row row) throws SQLException {
            return new Line(
                    row.number(1),
                    row.required(2),
                    row.required(3),
                    row.required(4),
                    row.required(5),
                    row.required(6),
                    row.required(7));
        }

        /// The hash that this entry should have after the one before.
        String hashAfter(String before) {
            String chained =
                    before + "\n" + seq + "\n" + at + "\n" + who + "\n" + login + "\n" + kind + "\n"
                            + payload + "\n";
            return SourceText.sha256(chained.getBytes(StandardCharsets.UTF_8));
        }

        JournalEntry entry() {
            return new JournalEntry(
                    seq,
                    java.time.Instant.parse(at),
                    who,
                    login,
                    EventJson.read(kind, payload),
                    hash);
        }
    }

    /// Adds an entry, inside the transaction that is open.
    static JournalEntry append(Db db, Actor actor, Event event) throws SQLException {
        JournalHead head = head(db);
        String at = actor.at().truncatedTo(ChronoUnit.MILLIS).toString();
        Line open =
                new Line(
                        head.seq() + 1,
                        at,
                        actor.name(),
                        actor.login(),
                        event.kind(),
                        EventJson.write(event),
                        "");
        String hash = open.hashAfter(head.hash());
        db.update(
                "INSERT INTO event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                open.seq(),
                open.at(),
                open.who(),
                open.login(),
                open.kind(),
                open.payload(),
                hash);
        return new JournalEntry(
                open.seq(), java.time.Instant.parse(at), open.who(), open.login(), event, hash);
    }

    /// The last entry's number and hash.
    static JournalHead head(Db db) throws SQLException {
        return db.first(
                        "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1",
                        row -> new JournalHead(row.number(1), row.required(2)))
                .orElse(new JournalHead(0, NOTHING_BEFORE));
    }

    /// Hands on every entry, oldest first.
    static void each(Db db, Db.Each each) throws SQLException {
        after(db, Long.MIN_VALUE, each);
    }

    /// Hands on the entries behind one, oldest first.
    static void after(Db db, long seq, Db.Each each) throws SQLException {
        db.each("SELECT " + COLUMNS + " FROM event WHERE seq > ? ORDER BY seq", each, seq);
    }

    /// One entry.
    static Optional<JournalEntry> entry(Db db, long seq) throws SQLException {
        return db.first(
                "SELECT " + COLUMNS + " FROM event WHERE seq = ?",
                row -> Line.of(row).entry(),
                seq);
    }

    /// Walks back over a person's steps until there is an answer.
    static <T> Optional<T> stepsBack(Db db, String who, Function<StepRef, Optional<T>> visit)
            throws SQLException {
        long before = Long.MAX_VALUE;
        while (true) {
            var steps =
                    db.list(
                            """
                            SELECT seq, kind,
                              CASE kind
                                WHEN 'step-undone' THEN json_extract(payload, '$.undoes')
                                WHEN 'step-redone' THEN json_extract(payload, '$.redoes')
                              END
                            FROM event
                            WHERE kind IN ('posts-decided', 'posts-assigned', 'post-edited', 'step-undone', 'step-redone')
                              AND who = ? AND seq < ?
                            ORDER BY seq DESC LIMIT 200
                            """,
                            Journal::step,
                            who,
                            before);
            for (StepRef step : steps) {
                Optional<T> answer = visit.apply(step);
                if (answer.isPresent()) {
                    return answer;
                }
                before = step.seq();
            }
            if (steps.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private static StepRef step(Row row) throws SQLException {
        Long target = row.numberOrNull(3);
        return new StepRef(
                row.number(1),
                row.required(2),
                target == null ? OptionalLong.empty() : OptionalLong.of(target));
    }
}
