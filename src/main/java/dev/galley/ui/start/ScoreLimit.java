package dev.galley.ui.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.OptionalInt;

/// The threshold of one score while it is being changed.
final class ScoreLimit {

    private final String key;
    private final StringProperty text = new SimpleStringProperty("");

    ScoreLimit(String key, int now) {
        this.key = key;
        text.set(String.valueOf(now));
    }

    String key() {
        return key;
    }

    /// The score's name on screen.
    String name() {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('_', ' ');
    }

    /// What was typed.
    StringProperty text() {
        return text;
    }

    /// The threshold, 0 to 100; empty where what was typed is none.
    OptionalInt value() {
        String typed = text.get().strip();
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > 100) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    /// Goes up or down, and stays from 0 to 100.
    void step(int by) {
        value().ifPresent(now -> text.set(String.valueOf(Math.clamp(now + by, 0, 100))));
    }

    /// What is wrong with the first of some thresholds of which something is; empty where nothing
    /// is.
    static String problem(List<ScoreLimit> limits) {
        return limits.stream()
                .filter(limit -> !limit.problem().isEmpty())
                .findFirst()
                .map(limit -> limit.name() + ". " + limit.problem())
                .orElse("");
    }

    /// What is wrong, in a sentence; empty where nothing is.
    String problem() {
        return value().isPresent() ? "" : "A whole number from 0 to 100 is needed.";
    }
}
