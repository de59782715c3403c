package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.review.Actor;
import dev.galley.review.Draft;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The table `draft` of a store: texts that are not saved yet. Thread-safe; everything blocks, and
/// what was written is durable when the method returns. A store that an older program wrote and
/// that is only read has no drafts.
public final class DraftTable {

    private static final int SINCE = 2;

    private final Connections connections;

    DraftTable(Connections connections) {
        this.connections = connections;
    }

    /// The draft of a post.
    public Optional<Draft> draft(int post) {
        return connections.read(db -> there(db) ? one(db, post) : Optional.empty());
    }

    /// The posts that have a draft, in the order of their numbers.
    public List<Integer> posts() {
        return connections.read(
                db ->
                        there(db)
                                ? db.list("SELECT post FROM draft ORDER BY post", r -> r.integer(1))
                                : List.of());
    }

    /// Keeps a draft in place of the one that its post had.
    public void keep(Draft draft) {
        connections.write(
                db ->
                        db.update(
                                "INSERT INTO draft (post, base, article, at, who)"
                                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (post) DO UPDATE SET"
                                        + " base = excluded.base, article = excluded.article,"
                                        + " at = excluded.at, who = excluded.who",
                                draft.post(),
                                draft.baseRevision(),
                                Texts.json(draft.article()),
                                draft.at().toString(),
                                draft.who()));
    }

    /// Drops the draft of a post, where it has one.
    public void drop(int post) {
        connections.write(db -> drop(db, post));
    }

    /// Adds a revision that a person made, with its entry in the journal, and drops the post's
    /// draft in the same transaction.
    ///
    /// @param event with one effect, which leads to the new revision
    /// @param checked what the checks found in the text
    public JournalEntry recordSave(
            Actor actor, Event.PostEdited event, Article saved, Checked checked) {
        return connections.write(
                db -> {
                    JournalEntry entry = new Recording(db, actor).edit(event, saved, checked);
                    drop(db, event.effects().getFirst().post());
                    return entry;
                });
    }

    private static int drop(Db db, int post) throws SQLException {
        return db.update("DELETE FROM draft WHERE post = ?", post);
    }

    private static boolean there(Db db) throws SQLException {
        return db.number("PRAGMA user_version") >= SINCE;
    }

    private static Optional<Draft> one(Db db, int post) throws SQLException {
        return db.first(
                "SELECT base, article, at, who FROM draft WHERE post = ?",
                row ->
                        new Draft(
                                post,
                                row.integer(1),
                                Texts.article(row.required(2)),
                                row.instant(3),
                                row.required(4)),
                post);
    }
}
