package dev.galley.ui.start;

import dev.galley.article.Severity;
import dev.galley.check.CheckSettings;
import dev.galley.check.Rule;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One rule in the settings, and how grave its findings are to be.
///
/// @param level what is chosen; nothing holds before the settings are saved
record CheckChoice(Rule rule, ObjectProperty<Level> level) {

    /// How grave the findings of a rule are in a workspace.
    enum Level {
        AS_IT_COMES(""),
        OFF(CheckSettings.OFF),
        INFO(Severity.INFO.word()),
        WARNING(Severity.WARNING.word()),
        ERROR(Severity.ERROR.word());

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /// The word in the settings of a workspace.
        String word() {
            return word;
        }

        /// The level of a word; as it comes where the word is not known.
        static Level of(String word) {
            return Arrays.stream(values())
                    .filter(level -> level.word.equals(word))
                    .findFirst()
                    .orElse(AS_IT_COMES);
        }
    }

    /// A rule as it comes.
    static CheckChoice of(Rule rule) {
        return new CheckChoice(rule, new SimpleObjectProperty<>(Level.AS_IT_COMES));
    }

    /// A level in words, for this rule.
    String words(Level of) {
        return switch (of) {
            case AS_IT_COMES -> "As it comes (" + rule.severity().word() + ")";
            case OFF -> "Off";
            case INFO -> "Info";
            case WARNING -> "Warning";
            case ERROR -> "Error";
        };
    }

    /// Whether each word that was typed stands somewhere in what is said about the rule.
    boolean fits(String typed) {
        String all =
                Stream.of(rule.title(), rule.id(), rule.help())
                        .reduce("", (text, more) -> text + " " + more)
                        .toLowerCase(Locale.ROOT);
        return List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                .allMatch(all::contains);
    }
}
