package dev.galley.ui.start;

import dev.galley.article.MetaField;
import dev.galley.catalog.RiskWeights;
import dev.galley.check.CheckSettings;
import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.session.Outcome;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The settings of a workspace and of the window while they are being changed: nothing holds before
/// [#save()]. To be used on the FX thread.
public final class SettingsViewModel {

    private final Workspace workspace;
    private final WindowSettings window;
    private final Background commands;
    private final Consumer<Policy> changed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<SecondPerson> second =
            new SimpleObjectProperty<>(SecondPerson.AUTOMATIC);
    private final List<ScoreLimit> limits =
            Policy.SCORES.stream().map(key -> new ScoreLimit(key, Policy.WEAK_BELOW)).toList();
    private final List<FieldChoice> fields = new ArrayList<>();
    private final ReasonList reasons = new ReasonList();
    private final CheckList checks = new CheckList();
    private final RiskList risk = new RiskList();
    private final PeopleList people = new PeopleList();
    private final ObjectProperty<WindowSettings.Theme> theme =
            new SimpleObjectProperty<>(WindowSettings.Theme.LIGHT);
    private final ObjectProperty<Integer> textSize = new SimpleObjectProperty<>(13);
    private final ObjectProperty<Boolean> reducedMotion = new SimpleObjectProperty<>(false);

    /// Volatile fields that the sheet does not list, such as one entry of a group; they stay.
    private Set<String> kept = Set.of();

    /// The pages of the sheet that are opened for a person.
    enum Page {
        RELEASE,
        SCORES,
        RISK,
        REASONS
    }

    /// Whether a second person is needed.
    enum SecondPerson {
        AUTOMATIC,
        ALWAYS,
        NEVER
    }

    /// A sheet that is closed.
    ///
    /// @param commands where commands of the workspace run
    /// @param changed gets what the workspace has chosen from now on, also where only people or
    ///   checks changed
    public SettingsViewModel(
            Workspace workspace,
            WindowSettings window,
            Background commands,
            Consumer<Policy> changed) {
        this.workspace = workspace;
        this.window = window;
        this.commands = commands;
        this.changed = changed;
        for (MetaField field : MetaField.values()) {
            fields.add(new FieldChoice(field.key(), field.label(), false));
        }
    }

    /// Opens the sheet with what holds now.
    public void show() {
        commands.<Now>run(
                () ->
                        new Now(
                                workspace.rules().policy(),
                                workspace.rules().checks(),
                                workspace.rules().risk(),
                                workspace.staff().people(),
                                workspace.me()),
                this::show,
                error -> {
                    problem.set(String.valueOf(error.getMessage()));
                    open.set(true);
                });
    }

    /// Whether the sheet is open.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Whether the workspace may be changed; the window's own settings always may.
    boolean writable() {
        return workspace.writable();
    }

    /// Why it was not saved, in a sentence; empty where nothing is known to be wrong.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<SecondPerson> second() {
        return second;
    }

    List<ScoreLimit> limits() {
        return limits;
    }

    List<FieldChoice> fields() {
        return fields;
    }

    ReasonList reasons() {
        return reasons;
    }

    RiskList risk() {
        return risk;
    }

    CheckList checks() {
        return checks;
    }

    PeopleList people() {
        return people;
    }

    ObjectProperty<WindowSettings.Theme> theme() {
        return theme;
    }

    ObjectProperty<Integer> textSize() {
        return textSize;
    }

    ObjectProperty<Boolean> reducedMotion() {
        return reducedMotion;
    }

    /// The first page on which something is wrong; empty where all can be saved.
    Optional<Page> wrongPage() {
        if (!ScoreLimit.problem(limits).isEmpty()) {
            return Optional.of(Page.SCORES);
        }
        if (!risk.problem().isEmpty()) {
            return Optional.of(Page.RISK);
        }
        return reasons.problem().isEmpty() ? Optional.empty() : Optional.of(Page.REASONS);
    }

    /// Saves what has changed and closes the sheet; where something is wrong, says so instead.
    void save() {
        if (!writable()) {
            close();
            return;
        }
        if (!people.newName().get().isBlank() && !people.add()) {
            problem.set("People: " + people.problem().get());
            return;
        }
        Optional<Page> wrong = wrongPage();
        if (wrong.isPresent()) {
            problem.set(wrongOn(wrong.get()));
            return;
        }
        Policy wanted = policy();
        CheckSettings chosen = checks.settings();
        RiskWeights weights = risk.weights();
        List<Person> persons = people.changes();
        commands.<Saved>run(
                () -> store(wanted, chosen, weights, persons), this::take, this::failed);
    }

    /// Closes the sheet; everything stays as it was.
    void cancel() {
        open.set(false);
    }

    private void show(Now now) {
        Policy policy = now.policy();
        Boolean needed = policy.secondPerson();
        second.set(
                needed == null
                        ? SecondPerson.AUTOMATIC
                        : needed ? SecondPerson.ALWAYS : SecondPerson.NEVER);
        limits.forEach(l -> l.text().set(String.valueOf(policy.weakBelow(l.key()))));
        fields.forEach(field -> field.left().set(policy.volatileFields().contains(field.key())));
        kept = others(policy.volatileFields());
        reasons.show(policy.reasons());
        checks.show(now.checks());
        risk.show(now.risk());
        people.show(now.people(), now.me());
        WindowSettings.Choice choice = window.current();
        theme.set(choice.theme());
        textSize.set(choice.textSize());
        reducedMotion.set(choice.reducedMotion());
        problem.set("");
        open.set(true);
    }

    private Set<String> others(Set<String> volatileFields) {
        Set<String> others = new TreeSet<>(volatileFields);
        fields.forEach(field -> others.remove(field.key()));
        return others;
    }

    private String wrongOn(Page page) {
        return switch (page) {
            case SCORES -> "Scores: " + ScoreLimit.problem(limits);
            case RISK -> "Risk: " + risk.problem();
            case REASONS, RELEASE -> "Reasons: " + reasons.problem();
        };
    }

    private Policy policy() {
        Map<String, Integer> weak = new LinkedHashMap<>();
        limits.forEach(l -> weak.put(l.key(), l.value().orElse(Policy.WEAK_BELOW)));
        Set<String> left = new TreeSet<>(kept);
        fields.stream().filter(f -> f.left().get()).forEach(f -> left.add(f.key()));
        return new Policy(needed(second.get()), weak, left, reasons.codes());
    }

    private static @Nullable Boolean needed(SecondPerson choice) {
        return switch (choice) {
            case AUTOMATIC -> null;
            case ALWAYS -> Boolean.TRUE;
            case NEVER -> Boolean.FALSE;
        };
    }

    private Saved store(
            Policy wanted, CheckSettings chosen, RiskWeights weights, List<Person> persons) {
        List<Outcome> outcomes = new ArrayList<>();
        persons.forEach(person -> outcomes.add(workspace.setPerson(person.name(), person.role())));
        outcomes.add(workspace.rules().adopt(wanted));
        outcomes.add(workspace.rules().adopt(chosen));
        outcomes.add(workspace.rules().adopt(weights));
        String why =
                outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .map(outcome -> ((Outcome.Refused) outcome).why())
                        .findFirst()
                        .orElse("");
        return new Saved(workspace.rules().policy(), why);
    }

    private void take(Saved saved) {
        changed.accept(saved.policy());
        if (saved.refused().isEmpty()) {
            close();
        } else {
            problem.set(saved.refused());
        }
    }

    private void close() {
        WindowSettings.Choice choice =
                new WindowSettings.Choice(theme.get(), textSize.get(), reducedMotion.get());
        if (!choice.equals(window.current())) {
            window.use(choice);
        }
        open.set(false);
    }

    private void failed(Exception error) {
        problem.set(String.valueOf(error.getMessage()));
    }

    private record Now(
            Policy policy,
            CheckSettings checks,
            RiskWeights risk,
            List<Person> people,
            Person me) {}

    private record Saved(Policy policy, String refused) {}
}
