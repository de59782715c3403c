package dev.galley.ui.start;

import dev.galley.review.PolicySettings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Locale;

/// The reasons while they are being changed. To be used on the FX thread.
final class ReasonList {

    private final ObservableList<StringProperty> rows =
            FXCollections.observableArrayList(text -> new javafx.beans.Observable[] {text});

    /// The reasons as they are typed, in order; to be looked at and not changed.
    ObservableList<StringProperty> rows() {
        return rows;
    }

    void show(List<String> codes) {
        rows.setAll(
                codes.stream()
                        .<StringProperty>map(code -> new SimpleStringProperty(code))
                        .toList());
    }

    /// The codes, each as it will be stored.
    List<String> codes() {
        return rows.stream().map(row -> code(row.get())).toList();
    }

    /// Adds a row at the end for a new one.
    void add() {
        rows.add(new SimpleStringProperty(""));
    }

    void remove(StringProperty row) {
        rows.remove(row);
    }

    /// Moves a row up or down; at the ends it stays.
    void move(StringProperty row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(from);
            rows.add(to, row);
        }
    }

    /// What is wrong with a row, in a sentence; empty where nothing is.
    String problem(StringProperty row) {
        String code = code(row.get());
        if (code.isEmpty()) {
            return "A reason needs a name.";
        }
        if (!PolicySettings.isCode(code)) {
            return "Use up to 40 letters, digits and hyphens.";
        }
        return codes().indexOf(code) < rows.indexOf(row) ? "This reason stands above already." : "";
    }

    /// What is wrong with the whole list; empty where nothing is.
    String problem() {
        return rows.isEmpty()
                ? "At least one reason is needed."
                : rows.stream()
                        .map(this::problem)
                        .filter(wrong -> !wrong.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /// A reason as somebody types it, as a code: lower case, hyphens for blanks.
    static String code(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
