package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.store.Store;
import dev.galley.store.StoreException;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where commands run, one after the other: it knows who acts, refuses what may not be written, and
/// tells the listeners what has changed. Thread-safe.
final class CommandLane {

    /// The setting that names the workspace's own person.
    static final String OWN_PERSON = "person";

    private final Store store;
    private final Identity identity;
    private final CatalogView view;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();

    CommandLane(Store store, Identity identity, CatalogView view) {
        this.store = store;
        this.identity = identity;
        this.view = view;
    }

    /// Asks to be told of every new snapshot, on the thread that ran the command.
    void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /// Who acts, and when.
    Actor actor() {
        return actor(me());
    }

    /// Who acts. A name that the workspace does not know yet is an editor.
    Person me() {
        String given =
                Optional.ofNullable(identity.name()).or(this::ownPerson).orElse(identity.login());
        return store.people().stream()
                .filter(p -> p.is(given))
                .findFirst()
                .orElseGet(() -> new Person(given, Role.EDITOR));
    }

    /// The person whom the workspace takes for its own, if there is one.
    Optional<String> ownPerson() {
        return Optional.ofNullable(store.settings().get(OWN_PERSON))
                .filter(name -> !name.isBlank());
    }

    /// Whether the person gave their name for this run.
    boolean named() {
        return identity.name() != null;
    }

    /// Who acts if they go by this name, and when.
    Actor actor(Person person) {
        return new Actor(person, identity.login(), identity.clock().instant());
    }

    /// Runs a command, where the workspace may be written, and publishes what it did.
    Outcome run(Supplier<Outcome> command) {
        if (!store.writable()) {
            return new Outcome.Refused(closedWhy());
        }
        return alone(() -> publish(command.get()));
    }

    /// Runs a step on posts, where the workspace may be written, and publishes what it did.
    Outcome step(Supplier<Step> step) {
        if (!store.writable()) {
            return new Outcome.Refused(closedWhy());
        }
        return alone(
                () -> {
                    Step done = step.get();
                    if (done.judged().isEmpty()) {
                        return publish(done.outcome());
                    }
                    tell(view.judged(done.judged()));
                    return done.outcome();
                });
    }

    /// Does some work while no command runs.
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /// Lets nothing through that may not be written.
    ///
    /// @throws StoreException where the workspace is only read
    void requireWritable() {
        if (!store.writable()) {
            throw StoreException.readOnly(closedWhy());
        }
    }

    /// Makes a new snapshot after these posts have changed, and tells the listeners of it.
    void publish(int[] posts) {
        tell(view.refresh(posts));
    }

    /// Tells the listeners of a snapshot that was made.
    void tell(Snapshot now) {
        listeners.forEach(listener -> listener.accept(now));
    }

    private Outcome publish(Outcome outcome) {
        if (outcome instanceof Outcome.Done done && done.seq() > 0) {
            publish(done.posts());
        }
        return outcome;
    }

    private String closedWhy() {
        return "The workspace "
                + store.folder()
                + " is open to read only. Nothing was changed; close the"
                + " program that holds it and try again.";
    }
}
