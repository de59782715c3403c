package dev.galley.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Who has a post, as the initials of a name; takes no room where nobody has it. The whole name is
/// its accessible text. Belongs to the FX thread.
public final class PersonBadge extends Label {

    private String shown = "";

    /// A badge of nobody.
    public PersonBadge() {
        getStyleClass().add("person-badge");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /// Shows a person.
    ///
    /// @param name null for nobody
    public void show(@Nullable String name) {
        String now = name == null ? "" : name;
        if (!now.equals(shown)) {
            shown = now;
            setText(initials(now));
            setAccessibleText(now.isEmpty() ? null : "Assigned to " + now);
            setVisible(!now.isEmpty());
            setManaged(!now.isEmpty());
        }
    }

    /// The first letters of the first and the last word of a name, in capitals; of a single word
    /// its first two.
    public static String initials(String name) {
        String[] words = name.strip().split("[\\s.@_-]+");
        String first = words[0];
        String last = words[words.length - 1];
        String letters =
                words.length == 1
                        ? first.substring(0, end(first, 2))
                        : first.substring(0, end(first, 1)) + last.substring(0, end(last, 1));
        return letters.toUpperCase(Locale.ROOT);
    }

    /// Where so many characters of a word end, taking no surrogate pair apart.
    private static int end(String word, int characters) {
        int there = word.codePointCount(0, word.length());
        return word.offsetByCodePoints(0, Math.min(characters, there));
    }
}
