package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Assigned;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.JournalEntry;
import dev.galley.review.ReviewState;
import dev.galley.store.Having;
import dev.galley.store.Standing;
import dev.galley.store.StepRef;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes a person's last step back, or does it again, by what the journal says. A step is a
/// decision, an assignment, an edit, or a step done again; undoing walks back over what is already
/// undone.
final class Undoing {

    private final Store store;

    Undoing(Store store) {
        this.store = store;
    }

    /// Takes back the actor's last step that is still in effect.
    Step undo(Actor actor) {
        Walk walk = new Walk();
        return store.stepsBack(actor.name(), walk::undo)
                .map(seq -> undo(actor, store.entry(seq)))
                .orElseGet(() -> Step.of(new Outcome.Nothing("there is nothing to take back")));
    }

    /// Does again what the actor took back last, where they have done nothing since.
    Step redo(Actor actor) {
        Walk walk = new Walk();
        return store.stepsBack(actor.name(), walk::redo)
                .filter(seq -> seq > 0)
                .map(seq -> redo(actor, store.entry(seq)))
                .orElseGet(() -> Step.of(new Outcome.Nothing("there is nothing to do again")));
    }

    private Step undo(Actor actor, JournalEntry step) {
        List<Effect> effects = step.event().effects().stream().map(Effect::inverse).toList();
        List<Assigned> assigned = step.event().assigned().stream().map(Assigned::inverse).toList();
        return write(
                actor, step, new Event.StepUndone(step.seq(), effects, assigned), "Took back: ");
    }

    private Step redo(Actor actor, JournalEntry step) {
        Event event = step.event();
        return write(
                actor,
                step,
                new Event.StepRedone(step.seq(), event.effects(), event.assigned()),
                "Did again: ");
    }

    private Step write(Actor actor, JournalEntry step, Event event, String verb) {
        Optional<String> inTheWay = inTheWay(step, event);
        if (inTheWay.isPresent()) {
            return Step.of(new Outcome.Refused(inTheWay.get()));
        }
        JournalEntry entry = store.record(actor, event, ArticleChecks.of(store));
        String summary = verb + EventSummary.of(original(step));
        int[] posts = event.posts();
        Outcome done = new Outcome.Done(entry.seq(), summary, posts.length, Map.of(), posts);
        return event.assigned().isEmpty()
                ? Step.of(done, event.effects())
                : Step.assigned(done, event.assigned());
    }

    private Event original(JournalEntry step) {
        return step.event() instanceof Event.StepRedone again
                ? original(store.entry(again.redoes()))
                : step.event();
    }

    /// What keeps a step from being taken back or done again; empty where nothing does.
    private Optional<String> inTheWay(JournalEntry step, Event event) {
        Optional<Effect> decided = firstChanged(event.effects());
        if (decided.isPresent()) {
            int post = decided.get().post();
            return Optional.of(
                    inTheWay(
                            step,
                            decided.get().id(),
                            later -> later.effects().stream().anyMatch(e -> e.post() == post)));
        }
        return firstReassigned(event.assigned())
                .map(
                        one ->
                                inTheWay(
                                        step,
                                        one.id(),
                                        later ->
                                                later.assigned().stream()
                                                        .anyMatch(a -> a.post() == one.post())));
    }

    private Optional<Effect> firstChanged(List<Effect> effects) {
        Map<Integer, ReviewState> now = new HashMap<>();
        for (Standing standing :
                store.standings(effects.stream().mapToInt(Effect::post).toArray())) {
            now.put(standing.post(), standing.state());
        }
        return effects.stream().filter(e -> !effectBase(e).equals(now.get(e.post()))).findFirst();
    }

    private Optional<Assigned> firstReassigned(List<Assigned> assigned) {
        Map<Integer, Having> now = new HashMap<>();
        for (Having having : store.having(assigned.stream().mapToInt(Assigned::post).toArray())) {
            now.put(having.post(), having);
        }
        return assigned.stream().filter(one -> !isSo(one, now.get(one.post()))).findFirst();
    }

    private static boolean isSo(Assigned one, @Nullable Having now) {
        return now != null && Objects.equals(one.before(), now.assignee());
    }

    private static ReviewState effectBase(Effect effect) {
        ReviewState base = effect.before();
        if (base == null) {
            throw new IllegalStateException("an import is not a step that is undone");
        }
        return base;
    }

    private String inTheWay(JournalEntry step, String id, Predicate<Event> touches) {
        JournalEntry[] last = new JournalEntry[1];
        store.journalAfter(
                step.seq(),
                entry -> {
                    if (touches.test(entry.event())) {
                        last[0] = entry;
                    }
                });
        String later =
                last[0] == null
                        ? "it is no longer as the step left it"
                        : "#"
                                + last[0].seq()
                                + " by "
                                + last[0].who()
                                + " rests on it ("
                                + EventSummary.of(last[0].event())
                                + ")";
        return "Step #"
                + step.seq()
                + " ("
                + EventSummary.of(step.event())
                + ") cannot be taken back or done again: post "
                + id
                + " has changed"
                + " since; "
                + later
                + ". Nothing was changed.";
    }

    /// Walks one person's steps from the newest back.
    private static final class Walk {
        private int passOver;

        Optional<Long> undo(StepRef step) {
            if (step.kind().equals("step-undone")) {
                passOver++;
                return Optional.empty();
            }
            if (passOver > 0) {
                passOver--;
                return Optional.empty();
            }
            return Optional.of(step.seq());
        }

        Optional<Long> redo(StepRef step) {
            return switch (step.kind()) {
                case "step-redone" -> {
                    passOver++;
                    yield Optional.empty();
                }
                case "step-undone" -> {
                    if (passOver > 0) {
                        passOver--;
                        yield Optional.empty();
                    }
                    yield Optional.of(step.target().orElseThrow());
                }
                default -> Optional.of(0L);
            };
        }
    }
}
