package dev.galley.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/// One key, or a key with others held down. Letters and function keys are known by their place on
/// the keyboard; signs such as `/` stand on other keys in other countries, so they are known by
/// what they type.
///
/// @param text as it is written down: `A`, `Ctrl+K`, `Alt+Up`, `F6`, `/`; `Ctrl` is the command key
///   on a Mac
/// @param combination the keys, or null for a sign
public record Keystroke(String text, @Nullable KeyCombination combination) {

    /// Reads a keystroke.
    ///
    /// @throws IllegalArgumentException where it is none
    public static Keystroke of(String text) {
        boolean sign = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
        return new Keystroke(text, sign ? null : combination(text));
    }

    /// Whether this is it: a key that went down, or a sign that was typed.
    public boolean matches(KeyEvent key) {
        if (combination == null) {
            return key.getEventType() == KeyEvent.KEY_TYPED && key.getCharacter().equals(text);
        }
        return key.getEventType() == KeyEvent.KEY_PRESSED && combination.match(key);
    }

    /// Whether it writes something where text is typed, so that it has to rest there.
    public boolean types() {
        return text.length() == 1 || text.equals("Shift+" + text.charAt(text.length() - 1));
    }

    /// What a menu shows and listens to; empty for a sign.
    public Optional<KeyCombination> accelerator() {
        return Optional.ofNullable(combination);
    }

    /// As people write it on this system.
    public String words() {
        String shown = combination == null ? text : combination.getDisplayText();
        return shown.replace("Up", "↑")
                .replace("Down", "↓")
                .replace("Left", "←")
                .replace("Right", "→");
    }

    private static KeyCombination combination(String text) {
        String last = text.substring(text.lastIndexOf('+', text.length() - 2) + 1);
        String before = text.substring(0, text.length() - last.length());
        KeyCombination found =
                KeyCombination.valueOf(before.replace("Ctrl", "Shortcut") + code(last));
        if (!(found instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException("there is no key " + text);
        }
        return found;
    }

    private static String code(String name) {
        return switch (name) {
            case "+" -> KeyCode.PLUS.getName();
            case "-" -> KeyCode.MINUS.getName();
            case "=" -> KeyCode.EQUALS.getName();
            case "," -> KeyCode.COMMA.getName();
            default -> name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name;
        };
    }
}
