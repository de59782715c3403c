package dev.galley.ui.meta;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the small buttons that copy a value.
final class Copying {

    private Copying() {}

    /// A button that copies `text`.
    ///
    /// @param what names the value for those who listen
    static Button button(String what, String text) {
        Button button = new Button("", new FontIcon(Feather.COPY));
        button.getStyleClass().addAll("flat", "meta-copy");
        button.setAccessibleText("Copy " + what);
        button.setTooltip(new Tooltip("Copy " + what));
        button.setOnAction(event -> copy(text));
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
