package dev.galley.ui.queue;

import dev.galley.catalog.Term;
import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// A term of the filter, in words: one button to edit it, and one to take it out.
final class Chip extends HBox {

    private static final double WIDEST = 320;

    private final Button words = new Button();

    Chip(Term term, Runnable edit, Runnable remove) {
        String said = FieldWords.of(term);
        getStyleClass().add("chip");
        words.setText(said);
        words.setMaxWidth(WIDEST);
        words.getStyleClass().addAll("flat", "chip-words");
        words.setTooltip(new Tooltip("Edit " + term.canonical()));
        words.setAccessibleText(said);
        words.setAccessibleHelp("Enter edits it, Delete takes it out of the filter");
        words.setOnAction(_ -> edit.run());
        Button gone = new Button();
        gone.setGraphic(Icons.of(Feather.X, "chip-icon"));
        gone.getStyleClass().addAll("flat", "button-icon", "chip-remove");
        gone.setAccessibleText("Remove " + said);
        gone.setFocusTraversable(false);
        gone.setOnAction(_ -> remove.run());
        getChildren().setAll(words, gone);
    }

    void focus() {
        words.requestFocus();
    }
}
