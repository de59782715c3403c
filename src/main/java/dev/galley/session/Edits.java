package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ContentHash;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.review.Actor;
import dev.galley.review.ArticleRules;
import dev.galley.review.Assignment;
import dev.galley.review.Editing;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.Fault;
import dev.galley.review.InvalidChange;
import dev.galley.review.JournalEntry;
import dev.galley.review.ReviewState;
import dev.galley.store.Standing;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Saves changes to a post as a new revision.
final class Edits {

    private static final String NO_CHANGE = "no change; no revision made";

    private final Store store;

    Edits(Store store) {
        this.store = store;
    }

    /// Applies the changes; a save without a change makes no revision.
    Outcome edit(EditCommand command, Actor actor) {
        Article before = store.article(command.post());
        Article after = before;
        try {
            for (Assignment change : command.changes()) {
                after = Editing.apply(after, change);
            }
        } catch (InvalidChange e) {
            return new Outcome.Refused(
                    e.getMessage() + ". Nothing was changed; correct it and try again.");
        }
        return save(command.post(), after, command.note(), actor);
    }

    /// Saves a post's text as its next revision; a save without a change makes none.
    Outcome save(int post, Article after, @Nullable String note, Actor actor) {
        List<String> changes = differences(store.article(post), after);
        if (changes.isEmpty()) {
            return new Outcome.Nothing(NO_CHANGE);
        }
        Change change = new Change(standing(post), after, changes, note);
        return record(change, actor, store::recordEdit);
    }

    /// Saves a whole text. It is refused where the post has another current revision than the one
    /// that the text started from, or where the text is not fit to be saved; its draft stays then.
    Outcome save(SaveCommand command, Actor actor) {
        Standing standing = standing(command.post());
        int now = standing.state().revision();
        if (now != command.baseRevision()) {
            return new Outcome.Refused(
                    ("%s is at revision %d by now, and these changes started from revision %d."
                                    + " Nothing was saved; the changes stay as a draft.")
                            .formatted(standing.id(), now, command.baseRevision()));
        }
        Article before = store.article(command.post());
        List<String> changes = differences(before, command.article());
        if (changes.isEmpty()) {
            store.drafts().drop(command.post());
            return new Outcome.Nothing(NO_CHANGE);
        }
        List<Fault> faults = ArticleRules.faults(before, command.article());
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults.getFirst().message() + " Nothing was saved.");
        }
        Change change = new Change(standing, command.article(), changes, command.note());
        return record(change, actor, store.drafts()::recordSave);
    }

    private Standing standing(int post) {
        return store.standings(new int[] {post}).getFirst();
    }

    /// A text that becomes the next revision of a post.
    private record Change(
            Standing from, Article after, List<String> changes, @Nullable String note) {}

    /// Writes a revision and its entry in the journal.
    private interface Writing {
        JournalEntry write(Actor actor, Event.PostEdited event, Article article, Checked checked);
    }

    private Outcome record(Change change, Actor actor, Writing writing) {
        Standing standing = change.from();
        int post = standing.post();
        int number = store.revisions(post).stream().mapToInt(r -> r.number()).max().orElse(0);
        String hash = ContentHash.of(change.after(), store.policy().volatileFields());
        ReviewState state = standing.state().revised(number + 1, hash, actor.name());
        Effect effect = new Effect(post, standing.id(), standing.state(), state);
        Event.PostEdited event =
                new Event.PostEdited(change.changes(), change.note(), List.of(effect));
        Checked checked = ArticleChecks.of(store).check(change.after());
        JournalEntry entry = writing.write(actor, event, change.after(), checked);
        String voided =
                state.status() == standing.state().status()
                        ? ""
                        : ", now "
                                + state.status().word()
                                + (state.changedSinceApproval() ? " (changed since approval)" : "");
        String summary = "Saved revision " + state.revision() + " of " + standing.id() + voided;
        return new Outcome.Done(entry.seq(), summary, 1, Map.of(), new int[] {post});
    }

    private static List<String> differences(Article before, Article after) {
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(before.title(), after.title())) {
            changes.add("title");
        }
        if (!ArticleRules.same(before.blocks(), after.blocks())) {
            changes.add("body");
        }
        for (MetaField field : MetaField.values()) {
            if (!Objects.equals(value(before.meta(), field), value(after.meta(), field))) {
                changes.add("meta." + field.key());
            }
        }
        if (!ArticleRules.sameUnknown(before.meta(), after.meta())) {
            changes.add("meta.unknown");
        }
        return changes;
    }

    private static @Nullable Object value(@Nullable PostMeta meta, MetaField field) {
        return meta == null ? null : meta.fields().get(field);
    }
}
