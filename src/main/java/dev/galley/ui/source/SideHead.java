package dev.galley.ui.source;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line over a side: what it is, a few figures, and what can be done there.
final class SideHead extends HBox {

    private final Label figures = new Label();

    SideHead(String name, Node... tools) {
        getStyleClass().add("side-head");
        setMinWidth(0);
        Label title = new Label(name);
        title.getStyleClass().add("side-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("side-figures");
        figures.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, figures, space);
        getChildren().addAll(tools);
    }

    /// Says other figures.
    void say(String words) {
        figures.setText(words);
    }
}
