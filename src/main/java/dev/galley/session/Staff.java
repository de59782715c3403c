package dev.galley.session;

import dev.galley.catalog.QueryException;
import dev.galley.review.Actor;
import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Who works in a workspace, and who one is oneself. On a local workspace roles are a record and
/// not a lock. Thread-safe; all methods block.
public final class Staff {

    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final CommandLane commands;
    private final CatalogView view;

    Staff(Store store, CommandLane commands, CatalogView view) {
        this.store = store;
        this.commands = commands;
        this.view = view;
    }

    /// Everybody whom the workspace knows.
    public List<Person> people() {
        return store.people();
    }

    /// Whether it is known who acts: the person said so for this run, or the workspace was told
    /// once. Where it is not, the login stands in.
    public boolean introduced() {
        return commands.named() || commands.ownPerson().isPresent();
    }

    /// Makes somebody the workspace's own person, in a role. A name that is known, however it is
    /// spelled, keeps its first spelling; what is so already is not written again. A name that was
    /// given for this run wins over it until the workspace is opened again.
    public Outcome introduce(String name, Role role) {
        Optional<String> wrong = wrong(name);
        return wrong.isPresent()
                ? new Outcome.Refused(wrong.get())
                : commands.run(() -> settle(name.strip(), role));
    }

    /// Assigns all posts of a selection to one person, or to nobody, as one step with one entry of
    /// the journal and one undo; a dry run needs no right to write. It changes no text and no
    /// decision, and keeps nobody from deciding.
    ///
    /// @throws QueryException where the query is not understood
    public Outcome assign(AssignCommand command) throws QueryException {
        Supplier<Decisions.Chosen> chosen = view.chooser(command.selection());
        Supplier<Step> assigning =
                () -> new Assigner(store).assign(command, chosen.get(), commands.actor());
        return command.dryRun() ? assigning.get().outcome() : commands.step(assigning);
    }

    /// What is wrong with a name that somebody typed; empty where nothing is.
    public static Optional<String> wrong(String name) {
        if (name.isBlank()) {
            return Optional.of("A person needs a name.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            return Optional.of("A name has at most " + LONGEST_NAME + " letters.");
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("A name is one line of letters.")
                : Optional.empty();
    }

    private Outcome settle(String name, Role role) {
        Settling settling = new Settling(store);
        String spelling =
                store.people().stream()
                        .filter(person -> person.is(name))
                        .findFirst()
                        .map(Person::name)
                        .orElse(name);
        Person person = new Person(spelling, role);
        Actor actor = commands.actor(person);
        boolean own = commands.ownPerson().filter(person::is).isPresent();
        Outcome inRole = settling.person(actor, spelling, role);
        Outcome asOwn =
                own
                        ? new Outcome.Nothing("already")
                        : settling.setting(actor, CommandLane.OWN_PERSON, spelling);
        long seq = Math.max(seq(inRole), seq(asOwn));
        String you = "You are " + spelling + ", " + role.word();
        return seq == 0
                ? new Outcome.Nothing(you + " already")
                : new Outcome.Done(seq, you, 0, Map.of(), new int[0]);
    }

    private static long seq(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.seq();
            case Outcome.Nothing _, Outcome.Refused _ -> 0;
        };
    }
}
