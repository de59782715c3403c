package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.review.Policy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The reasons for sending a post back or rejecting it.
final class ReasonViewModel {

    /// A reason that can be chosen.
    ///
    /// @param number the key that chooses it, from 1; 0 where there are more than nine
    record Choice(int number, String code, BooleanProperty chosen) {}

    private final DeskViewModel desk;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    /// The reasons of a policy, which may change.
    ReasonViewModel(DeskViewModel desk, ObservableValue<Policy> policy) {
        this.desk = desk;
        policy.subscribe(now -> offer(now.reasons()));
        desk.asking().subscribe(this::begin);
    }

    private void offer(List<String> codes) {
        List<Choice> all = new ArrayList<>();
        for (String code : codes) {
            int number = all.size() < 9 ? all.size() + 1 : 0;
            all.add(new Choice(number, code, new SimpleBooleanProperty()));
        }
        choices.setAll(all);
    }

    /// The reasons, in the workspace's order; to be looked at and not changed.
    ObservableList<Choice> choices() {
        return choices;
    }

    /// The note.
    StringProperty note() {
        return note;
    }

    /// What is asked.
    ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /// What is missing, or an empty text.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// Chooses the reason with a number, or takes the choice back.
    void press(int number) {
        choices.stream()
                .filter(choice -> choice.number() == number && number > 0)
                .forEach(choice -> choice.chosen().set(!choice.chosen().get()));
    }

    /// Decides, if there is a reason or a note.
    void confirm() {
        List<String> reasons =
                choices.stream().filter(c -> c.chosen().get()).map(Choice::code).toList();
        String text = note.get().strip();
        if (reasons.isEmpty() && text.isEmpty()) {
            complaint.set("Choose a reason or write a note.");
        } else {
            desk.answer(reasons, text.isEmpty() ? null : text);
        }
    }

    /// Decides nothing.
    void cancel() {
        desk.dismiss();
    }

    private void begin(@Nullable Decision decision) {
        choices.forEach(choice -> choice.chosen().set(false));
        note.set("");
        complaint.set("");
        question.set(decision == null ? "" : Words.act(decision) + ": why?");
    }
}
