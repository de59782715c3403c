package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/// Copies values, and makes the small buttons that do.
final class Copying {

    private Copying() {}

    /// A button that copies a text.
    ///
    /// @param what names the value for those who listen
    static Button button(String what, Supplier<String> text) {
        Button button = new Button("", Icons.of(Feather.COPY, "meta-icon"));
        button.getStyleClass().addAll("flat", "meta-copy");
        button.setAccessibleText("Copy " + what);
        button.setTooltip(new Tooltip("Copy " + what));
        button.setOnAction(_ -> copy(text.get()));
        return button;
    }

    /// Puts a text on the clipboard.
    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
