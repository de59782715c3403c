package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Assigned;
import dev.galley.review.Assigning;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.Person;
import dev.galley.store.Having;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Assigns many posts, as one step.
final class Assigner {

    private final Store store;

    Assigner(Store store) {
        this.store = store;
    }

    /// Assigns. Nothing is written on a dry run, or where nobody new gets a post.
    Step assign(AssignCommand command, Decisions.Chosen chosen, Actor actor) {
        Optional<Assigning> assigning = Assigning.to(command.to(), store.people(), actor.person());
        return assigning.isPresent()
                ? assign(assigning.get(), command.dryRun(), chosen, actor)
                : Step.of(new Outcome.Refused(unknown(command.to())));
    }

    private Step assign(Assigning assigning, boolean dryRun, Decisions.Chosen chosen, Actor actor) {
        List<Assigned> assigned = new ArrayList<>();
        List<Having> now = store.having(chosen.posts());
        for (Having post : now) {
            assigning.judge(post.post(), post.id(), post.assignee()).ifPresent(assigned::add);
        }
        int left = now.size() - assigned.size();
        Map<String, Integer> skipped = left == 0 ? Map.of() : Map.of(assigning.already(), left);
        if (assigned.isEmpty()) {
            String why = left == 0 ? "no post matches" : "every matching post was skipped";
            return Step.of(new Outcome.Nothing(why, skipped));
        }
        Event.PostsAssigned event =
                new Event.PostsAssigned(assigning.to(), chosen.query(), assigned, skipped);
        long seq = dryRun ? 0 : store.record(actor, event).seq();
        Outcome done = new Outcome.Done(seq, said(event), assigned.size(), skipped, event.posts());
        return Step.assigned(done, dryRun ? List.of() : assigned);
    }

    private static String said(Event.PostsAssigned event) {
        String posts = EventSummary.posts(event.assigned().size());
        return event.to() == null
                ? "Assigned " + posts + " to nobody"
                : "Assigned " + posts + " to " + event.to();
    }

    private String unknown(@Nullable String name) {
        String known = store.people().stream().map(Person::name).collect(Collectors.joining(", "));
        return "Nobody here is called %s; known: %s. To add somebody: galley person NAME --role"
                        .formatted(name, known.isEmpty() ? "nobody yet" : known)
                + " editor. Nothing was changed.";
    }
}
