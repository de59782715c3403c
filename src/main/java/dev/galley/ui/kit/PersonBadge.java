package dev.galley.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

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
            setText(Initials.of(now));
            setAccessibleText(now.isEmpty() ? null : "Assigned to " + now);
            setVisible(!now.isEmpty());
            setManaged(!now.isEmpty());
        }
    }
}
