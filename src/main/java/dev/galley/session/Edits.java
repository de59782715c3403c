package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.ContentHash;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.review.Actor;
import dev.galley.review.Assignment;
import dev.galley.review.Editing;
import dev.galley.review.Effect;
import dev.galley.review.Event;
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
            return new Outcome.Nothing("no change; no revision made");
        }
        Standing standing = store.standings(new int[] {post}).getFirst();
        int number = store.revisions(post).stream().mapToInt(r -> r.number()).max().orElse(0);
        String hash = ContentHash.of(after, store.policy().volatileFields());
        ReviewState state = standing.state().revised(number + 1, hash, actor.name());
        Effect effect = new Effect(post, standing.id(), standing.state(), state);
        Event.PostEdited event = new Event.PostEdited(changes, note, List.of(effect));
        JournalEntry entry = store.recordEdit(actor, event, after);
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
        if (!before.blocks().equals(after.blocks())) {
            changes.add("body");
        }
        for (MetaField field : MetaField.values()) {
            if (!Objects.equals(value(before.meta(), field), value(after.meta(), field))) {
                changes.add("meta." + field.key());
            }
        }
        if (!before.metaOrEmpty().unknown().equals(after.metaOrEmpty().unknown())) {
            changes.add("meta.unknown");
        }
        return changes;
    }

    private static @Nullable Object value(@Nullable PostMeta meta, MetaField field) {
        return meta == null ? null : meta.fields().get(field);
    }
}
