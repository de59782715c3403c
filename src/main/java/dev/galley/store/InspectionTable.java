package dev.galley.store;

import dev.galley.review.Event;
import dev.galley.review.JournalEntry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What people have said of how posts were parsed, and the samples that they drew. Thread-safe;
/// everything blocks. A store that an older program wrote and that is only read has none.
public final class InspectionTable {

    private final Connections connections;

    InspectionTable(Connections connections) {
        this.connections = connections;
    }

    /// The parse of a post that counts.
    ///
    /// @param revision the one that it led to
    /// @param sha256 of the bytes that were parsed, in hex
    /// @param verdict the word of what was said of it last; empty where nothing was
    public record Parse(
            Event.Named named,
            int revision,
            String sha256,
            int parserVersion,
            Optional<String> verdict) {}

    /// The parse of a post that counts.
    ///
    /// @throws IllegalArgumentException where there is no such post
    public Parse parse(int post) {
        return connections
                .read(
                        db ->
                                db.first(
                                        "SELECT p.post, p.id, a.revision, s.sha256,"
                                                + " a.parser_version, p.verdict FROM post p"
                                                + " JOIN parse a ON a.post = p.post"
                                                + " AND a.revision = p.imported"
                                                + " JOIN source s USING (source) WHERE p.post = ?",
                                        InspectionTable::parse,
                                        post))
                .orElseThrow(() -> new IllegalArgumentException("the store has no post " + post));
    }

    /// What was said of a post, oldest first: entries of [Event.ParseJudged].
    public List<JournalEntry> judgements(int post) {
        List<JournalEntry> entries = new ArrayList<>();
        each("SELECT seq FROM judgement WHERE post = ? ORDER BY seq", entries::add, post);
        return entries;
    }

    /// Hands on all that was said of any post, post by post, for each oldest first.
    public void everyJudgement(Consumer<JournalEntry> each) {
        each("SELECT seq FROM judgement ORDER BY post, seq", each);
    }

    /// The samples, oldest first: entries of [Event.SampleDrawn].
    public List<JournalEntry> samples() {
        List<JournalEntry> entries = new ArrayList<>();
        each("SELECT seq FROM sample ORDER BY seq", entries::add);
        return entries;
    }

    /// Whether a sample has this name, in any case of the letters A to Z.
    public boolean taken(String name) {
        return connections.read(
                db ->
                        Findings.there(db)
                                && db.number("SELECT count(*) FROM sample WHERE name = ?", name)
                                        > 0);
    }

    /// Bytes that were imported, by their SHA-256.
    public Optional<byte[]> source(String sha256) {
        return connections.read(
                db ->
                        db.first(
                                "SELECT bytes FROM source WHERE sha256 = ?",
                                row -> row.bytes(1),
                                sha256));
    }

    private void each(String sql, Consumer<JournalEntry> each, Object... parameters) {
        connections.read(
                db -> {
                    if (Findings.there(db)) {
                        for (long seq : db.list(sql, row -> row.number(1), parameters)) {
                            each.accept(Journal.entry(db, seq).orElseThrow());
                        }
                    }
                    return true;
                });
    }

    private static Parse parse(Row row) throws SQLException {
        return new Parse(
                new Event.Named(row.integer(1), row.required(2)),
                row.integer(3),
                row.required(4),
                row.integer(5),
                Optional.ofNullable(row.text(6)));
    }
}
