package dev.galley.ui.meta;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One field: its label, its value below, and a button that copies the value.
final class FieldNode extends StackPane {

    FieldNode(FieldView field, ContentNodes nodes) {
        Label label = new Label(field.label());
        label.getStyleClass().add("meta-label");
        Node value = nodes.of(field.content());
        VBox box = new VBox(2, label, value);
        getStyleClass().add("meta-field");
        getChildren().add(box);
        String copy = field.content().copyText();
        if (!copy.isEmpty()) {
            Node button = Copying.button(field.label(), copy);
            StackPane.setAlignment(button, Pos.TOP_RIGHT);
            getChildren().add(button);
        }
    }
}
