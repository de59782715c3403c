package dev.galley.ui.start;

import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.session.Outcome;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.function.Consumer;

/// Asks who one is: once in a workspace that does not know it, and whenever one wants to change it.
/// To be used on the FX thread.
public final class WhoViewModel {

    private final Workspace workspace;
    private final LoginName login;
    private final Background commands;
    private final Consumer<Person> changed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty name = new SimpleStringProperty("");
    private List<Person> known = List.of();
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.EDITOR);

    /// A sheet that is closed.
    ///
    /// @param commands where commands of the workspace run
    /// @param changed gets who acts from now on
    public WhoViewModel(
            Workspace workspace, LoginName login, Background commands, Consumer<Person> changed) {
        this.workspace = workspace;
        this.login = login;
        this.commands = commands;
        this.changed = changed;
        name.subscribe(this::named);
    }

    /// Opens the sheet where the workspace may be written and does not know who acts.
    public void askOnce() {
        if (workspace.writable()) {
            commands.<Boolean>run(
                    () -> !workspace.staff().introduced(),
                    unknown -> {
                        if (unknown) {
                            ask(true);
                        }
                    },
                    this::failed);
        }
    }

    /// Opens the sheet to change who one is.
    public void ask() {
        ask(false);
    }

    /// Whether the sheet is open.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Whether it is asked for the first time.
    ReadOnlyBooleanProperty first() {
        return first.getReadOnlyProperty();
    }

    /// What is wrong, in a sentence; empty where nothing is known to be.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    /// Writes it down and closes the sheet.
    void save() {
        String wanted = name.get();
        Role as = role.get();
        commands.<Answer>run(
                () -> new Answer(workspace.staff().introduce(wanted, as), workspace.me()),
                this::take,
                this::failed);
    }

    /// Closes the sheet; everything stays as it was.
    void cancel() {
        open.set(false);
    }

    private void ask(boolean firstTime) {
        commands.<Asked>run(
                () -> new Asked(proposed(firstTime), workspace.staff().people()),
                asked -> show(asked, firstTime),
                this::failed);
    }

    /// Somebody who is known has a role already.
    private void named(String now) {
        problem.set("");
        known.stream()
                .filter(person -> person.is(now.strip()))
                .findFirst()
                .ifPresent(person -> role.set(person.role()));
    }

    private Person proposed(boolean firstTime) {
        Person me = workspace.me();
        return firstTime && me.is(login.login()) ? new Person(login.best(), me.role()) : me;
    }

    private void show(Asked asked, boolean firstTime) {
        Person person = asked.proposed();
        known = asked.people();
        first.set(firstTime);
        name.set(person.name());
        role.set(person.role());
        problem.set("");
        open.set(true);
    }

    private void take(Answer answer) {
        switch (answer.outcome()) {
            case Outcome.Done _, Outcome.Nothing _ -> {
                open.set(false);
                changed.accept(answer.me());
            }
            case Outcome.Refused refused -> problem.set(refused.why());
        }
    }

    private void failed(Exception error) {
        problem.set(String.valueOf(error.getMessage()));
    }

    private record Asked(Person proposed, List<Person> people) {}

    private record Answer(Outcome outcome, Person me) {}
}
