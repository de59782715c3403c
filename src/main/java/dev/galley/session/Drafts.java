package dev.galley.session;

import dev.galley.review.Draft;
import dev.galley.store.Standing;
import dev.galley.store.Store;
import dev.galley.store.StoreException;

import java.util.List;
import java.util.Optional;

/// What people have written and not saved yet, and the saving of it. A draft is durable when
/// [#keep] returns, is no part of the journal, and is never applied by itself. Thread-safe; all of
/// it blocks.
public final class Drafts {

    private final Store store;
    private final CommandLane commands;

    Drafts(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    /// Saves a whole text as a new revision and drops the draft of its post, both or neither. A
    /// save without a change makes no revision. It is refused where the post's current revision is
    /// no longer the one that the text started from.
    public Outcome save(SaveCommand command) {
        return commands.run(() -> new Edits(store).save(command, commands.actor()));
    }

    /// A post with its current revision and its draft, as of one moment.
    public Editable editable(int post) {
        return commands.alone(
                () -> {
                    Standing standing = store.standings(new int[] {post}).getFirst();
                    return new Editable(
                            post,
                            standing.id(),
                            standing.state().revision(),
                            store.article(post),
                            store.drafts().draft(post));
                });
    }

    /// The draft of a post.
    public Optional<Draft> draft(int post) {
        return store.drafts().draft(post);
    }

    /// Keeps a draft in place of the one that its post had.
    ///
    /// @throws StoreException where it could not be stored; the one before is still there then
    public void keep(Draft draft) {
        commands.requireWritable();
        store.drafts().keep(draft);
    }

    /// Drops the draft of a post, where it has one.
    public void drop(int post) {
        commands.requireWritable();
        store.drafts().drop(post);
    }

    /// The posts that have a draft, in the order of their numbers.
    public List<Integer> withDrafts() {
        return store.drafts().posts();
    }
}
