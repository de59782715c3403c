package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.store.Store;

import java.util.Map;
import java.util.Optional;

/// Settles who works in the workspace and how.
final class Settling {

    private final Store store;

    Settling(Store store) {
        this.store = store;
    }

    Outcome person(Actor actor, String name, Role role) {
        if (name.isBlank()) {
            return new Outcome.Refused("a person needs a name. Nothing was changed.");
        }
        Optional<Person> known = store.people().stream().filter(p -> p.is(name)).findFirst();
        if (known.isPresent() && known.get().role() == role) {
            return new Outcome.Nothing(known.get().name() + " is " + role.word() + " already");
        }
        String spelling = known.map(Person::name).orElse(name.strip());
        return settle(actor, new Event.PersonSet(spelling, role));
    }

    Outcome setting(Actor actor, String key, String value) {
        if (value.equals(store.settings().get(key))) {
            return new Outcome.Nothing(key + " is " + value + " already");
        }
        return settle(actor, new Event.SettingSet(key, value));
    }

    private Outcome settle(Actor actor, Event event) {
        long seq = store.record(actor, event).seq();
        return new Outcome.Done(seq, EventSummary.of(event), 0, Map.of(), new int[0]);
    }
}
