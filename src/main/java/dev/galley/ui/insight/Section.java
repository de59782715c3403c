package dev.galley.ui.insight;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the page: a heading, a sentence where one is needed, and what it is about.
final class Section extends VBox {

    private final Label note = new Label();

    Section(String title, Node... content) {
        getStyleClass().add("insight-section");
        setMinWidth(0);
        Label heading = new Label(title);
        heading.getStyleClass().add("insight-heading");
        note.getStyleClass().add("insight-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        say("");
        getChildren().addAll(heading, note);
        getChildren().addAll(content);
    }

    /// Says something under the heading; nothing where it is empty.
    void say(String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }
}
