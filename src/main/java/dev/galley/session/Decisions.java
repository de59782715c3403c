package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Field;
import dev.galley.review.Actor;
import dev.galley.review.Deciding;
import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.JournalEntry;
import dev.galley.review.Role;
import dev.galley.store.Standing;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one decision on many posts, as one step.
final class Decisions {

    private final Store store;

    Decisions(Store store) {
        this.store = store;
    }

    /// The posts of a selection, and how they were selected.
    ///
    /// @param query what was asked for, or null where posts were picked by hand
    /// @param flaggedToo whether posts that need human review are named by the selection
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Chosen(int[] posts, @Nullable String query, boolean flaggedToo) {}

    /// Decides. Nothing is written on a dry run, or where no post takes the decision.
    Step decide(DecideCommand command, Chosen chosen, Catalog catalog, Actor actor) {
        Decision decision = command.decision();
        boolean leads = store.people().stream().anyMatch(p -> p.role() == Role.LEAD);
        Deciding deciding = new Deciding(decision, actor, leads, chosen.flaggedToo());
        Optional<String> refusal = deciding.refusal();
        if (refusal.isPresent()) {
            return Step.of(new Outcome.Refused(refusal.get()));
        }
        if (decision.needsReason() && command.reasons().isEmpty() && blank(command.note())) {
            return Step.of(
                    new Outcome.Refused(
                            decision.word() + " has to say why: give a reason or a note"));
        }
        Map<String, Integer> skipped = new LinkedHashMap<>();
        List<Effect> effects = judge(deciding, chosen, catalog, skipped);
        int[] posts = effects.stream().mapToInt(Effect::post).toArray();
        if (posts.length == 0) {
            String why = skipped.isEmpty() ? "no post matches" : "every matching post was skipped";
            return Step.of(new Outcome.Nothing(why, skipped));
        }
        Event.PostsDecided event =
                new Event.PostsDecided(
                        decision,
                        chosen.query(),
                        command.reasons(),
                        blank(command.note()) ? null : command.note(),
                        effects,
                        skipped);
        if (command.dryRun()) {
            String would = EventSummary.of(event);
            return Step.of(new Outcome.Done(0, would, posts.length, skipped, posts));
        }
        JournalEntry entry = store.record(actor, event);
        return Step.of(
                new Outcome.Done(entry.seq(), said(event), posts.length, skipped, posts), effects);
    }

    private List<Effect> judge(
            Deciding deciding, Chosen chosen, Catalog catalog, Map<String, Integer> skipped) {
        List<Effect> effects = new ArrayList<>();
        RoaringBitmap flags = catalog.having(Field.NEEDS_REVIEW, "yes");
        for (Standing standing : store.standings(chosen.posts())) {
            boolean flagged = flags.contains(standing.post());
            switch (deciding.judge(standing.state(), flagged)) {
                case Deciding.Verdict.Allowed allowed ->
                        effects.add(
                                new Effect(
                                        standing.post(),
                                        standing.id(),
                                        standing.state(),
                                        allowed.after()));
                case Deciding.Verdict.Skipped reason ->
                        skipped.merge(reason.reason(), 1, Integer::sum);
            }
        }
        return effects;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String said(Event.PostsDecided event) {
        String posts = EventSummary.posts(event.effects().size());
        return switch (event.decision()) {
            case APPROVE -> "Approved " + posts;
            case REQUEST_CHANGES -> "Requested changes to " + posts;
            case REJECT -> "Rejected " + posts;
            case DEFER -> "Deferred " + posts;
            case SIGN_OFF -> "Signed off " + posts;
            case REOPEN -> "Reopened " + posts;
        };
    }
}
