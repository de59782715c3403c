package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A value that is one text, perhaps with an icon; it wraps.
final class WordsNode extends Label {

    private @Nullable Feather icon;

    WordsNode() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// A text that never changes.
    WordsNode(String text, String styleClass) {
        this();
        fill(text, styleClass, null);
    }

    /// Shows a text in a style.
    void fill(String text, String styleClass, @Nullable Feather which) {
        setText(text);
        if (!getStyleClass().getLast().equals(styleClass)) {
            getStyleClass().setAll("label", styleClass);
        }
        if (icon != which) {
            icon = which;
            setGraphic(which == null ? null : Icons.of(which, "meta-icon"));
        }
    }
}
