package dev.galley.ui.reader;

import dev.galley.article.Block;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Objects;

/// What stands over a piece of code: its language and a button that copies it.
final class CodeHead extends HBox {

    /// @param width how wide it is, in pixels
    CodeHead(Block.Code code, ObservableDoubleValue width) {
        getStyleClass().add("code-head");
        Label language = new Label(Objects.requireNonNullElse(code.language(), "code"));
        language.getStyleClass().add("code-language");
        language.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(language, Priority.ALWAYS);
        Button copy = new Button("Copy");
        copy.getStyleClass().addAll("flat", "code-copy");
        copy.setAccessibleText("Copy this code");
        copy.setOnAction(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(code.text());
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setText("Copied");
                });
        prefWidthProperty().bind(width);
        maxWidthProperty().bind(width);
        getChildren().addAll(language, copy);
    }
}
