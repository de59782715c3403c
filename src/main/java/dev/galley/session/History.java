package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.Revision;
import dev.galley.store.RevisionNote;
import dev.galley.store.Standing;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The revisions of the posts of an open workspace. Thread-safe; every method blocks on files and
/// must not be called where a window is drawn.
public final class History {

    private final Store store;
    private final CommandLane commands;

    History(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    /// A post's revisions, oldest first.
    ///
    /// @throws IllegalArgumentException where there is no such post
    public List<RevisionEntry> revisions(int post) {
        ReviewState state = standing(post).state();
        return store.revisions(post).stream().map(note -> entry(note, state)).toList();
    }

    /// One revision with its text.
    ///
    /// @throws IllegalArgumentException where there is no such revision
    public Revision revision(int post, int number) {
        return store.revision(post, number);
    }

    /// Saves the text of an older revision as a new one. It is an edit like any other: a decision
    /// on the present text is void, an approval of the older text is back, and undo takes it back.
    ///
    /// @param currentRevision the one that the person saw as current; if another is, nothing is
    ///   done
    /// @param note why, or null
    public Outcome goBack(int post, int number, int currentRevision, @Nullable String note) {
        return commands.run(
                () -> {
                    Standing standing = standing(post);
                    if (standing.state().revision() != currentRevision) {
                        return new Outcome.Refused(overtaken(standing, currentRevision));
                    }
                    boolean there =
                            store.revisions(post).stream().anyMatch(r -> r.number() == number);
                    if (!there) {
                        return new Outcome.Refused(
                                "Post %s has no revision %d. Nothing was changed."
                                        .formatted(standing.id(), number));
                    }
                    Article older = store.revision(post, number).article();
                    return new Edits(store).save(post, older, said(number, note), commands.actor());
                });
    }

    private Standing standing(int post) {
        return store.standings(new int[] {post}).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the store has no post " + post));
    }

    private static RevisionEntry entry(RevisionNote note, ReviewState state) {
        Approval approval = state.approval();
        boolean approved = approval != null && approval.contentHash().equals(note.contentHash());
        return new RevisionEntry(
                note.number(),
                note.by(),
                note.at(),
                note.origin(),
                note.note(),
                note.contentHash(),
                note.number() == state.revision(),
                approved,
                approved && state.signOff() != null);
    }

    private static String said(int number, @Nullable String note) {
        String done = "went back to revision " + number;
        return note == null || note.isBlank() ? done : done + ": " + note.strip();
    }

    private static String overtaken(Standing standing, int seen) {
        return ("Post %s has changed since: it is at revision %d, and you saw revision %d. Nothing"
                        + " was changed; look at what is new and go back again.")
                .formatted(standing.id(), standing.state().revision(), seen);
    }
}
