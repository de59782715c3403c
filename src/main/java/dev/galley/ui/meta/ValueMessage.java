package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with a value, below its control; takes no room where nothing is.
final class ValueMessage extends Label {

    ValueMessage() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        show(null, null);
    }

    /// Shows a message.
    ///
    /// @param problem what does not fit, or null
    /// @param note what is odd about the value as it came, or null
    void show(@Nullable String problem, @Nullable String note) {
        String text = problem != null ? problem : note;
        setVisible(text != null);
        setManaged(text != null);
        if (text != null) {
            boolean bad = problem != null;
            setText(text);
            getStyleClass().setAll("label", bad ? "meta-invalid" : "meta-odd");
            setGraphic(Icons.of(bad ? Feather.ALERT_CIRCLE : Feather.INFO, "meta-icon"));
        }
    }
}
