package dev.galley.ui.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A meta field that may be called volatile.
///
/// @param key as in the settings
/// @param label on screen
/// @param left whether changes of it are left out
record FieldChoice(String key, String label, BooleanProperty left) {

    FieldChoice(String key, String label, boolean left) {
        this(key, label, new SimpleBooleanProperty(left));
    }
}
