package dev.galley.ui.kit;

import dev.galley.review.Status;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A status as a shape and a word in its colour.
public final class StatusBadge extends HBox {

    private final FontIcon first = Icons.of(Feather.CIRCLE, "status-icon");
    private final FontIcon second = Icons.of(Feather.CHECK, "status-icon");
    private final StackPane shape = new StackPane(first, second);
    private final Label word = new Label();

    /// A badge that shows nothing yet.
    public StatusBadge() {
        getStyleClass().add("status-badge");
        setAccessibleRole(AccessibleRole.TEXT);
        shape.setMinWidth(Region.USE_PREF_SIZE);
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.getStyleClass().add("status-word");
        getChildren().setAll(shape, word);
    }

    /// Shows a status.
    public void show(Status status) {
        String text = Statuses.word(status);
        if (text.equals(word.getText())) {
            return;
        }
        word.setText(text);
        setAccessibleText(text);
        getStyleClass().setAll("status-badge", Statuses.styleClass(status));
        first.setIconCode(Statuses.shape(status));
        boolean twice = status == Status.SIGNED_OFF;
        second.setVisible(twice);
        first.setTranslateX(twice ? -2 : 0);
        second.setTranslateX(twice ? 2 : 0);
    }
}
