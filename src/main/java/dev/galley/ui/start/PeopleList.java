package dev.galley.ui.start;

import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.session.Staff;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/// The people of a workspace while they are being changed. Nobody is taken away: the journal names
/// them. To be used on the FX thread.
final class PeopleList {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final StringProperty newName = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private List<Person> before = List.of();

    /// Somebody with the role that they shall have.
    ///
    /// @param me whether it is the person who acts
    record Row(String name, boolean me, ObjectProperty<Role> role) {}

    PeopleList() {
        newName.subscribe(() -> problem.set(""));
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// The name of somebody to add.
    StringProperty newName() {
        return newName;
    }

    /// What is wrong with that name, in a sentence; empty where nothing is known to be.
    StringProperty problem() {
        return problem;
    }

    void show(List<Person> people, Person me) {
        before = List.copyOf(people);
        newName.set("");
        rows.setAll(people.stream().map(person -> row(person, person.is(me.name()))).toList());
    }

    /// Adds the person whose name was typed, as an editor.
    boolean add() {
        String name = newName.get().strip();
        String wrong = wrong(name);
        problem.set(wrong);
        if (!wrong.isEmpty()) {
            return false;
        }
        rows.add(row(new Person(name, Role.EDITOR), false));
        newName.set("");
        return true;
    }

    /// Those who are new or have another role than before.
    List<Person> changes() {
        return rows.stream()
                .map(row -> new Person(row.name(), row.role().get()))
                .filter(person -> !before.contains(person))
                .toList();
    }

    private String wrong(String name) {
        return Staff.wrong(name)
                .orElseGet(
                        () ->
                                rows.stream()
                                        .filter(
                                                row ->
                                                        Person.key(row.name())
                                                                .equals(Person.key(name)))
                                        .findFirst()
                                        .map(row -> row.name() + " is here already.")
                                        .orElse(""));
    }

    private static Row row(Person person, boolean me) {
        return new Row(person.name(), me, new SimpleObjectProperty<>(person.role()));
    }
}
