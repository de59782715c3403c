package dev.galley.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// The filled mark of a post that needs a human review.
public final class FlagMarker extends StackPane {

    /// A mark for the list, or any other place where the words stand near.
    public FlagMarker() {
        getStyleClass().add("flag-marker");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Needs human review");
        getChildren().add(Icons.of(Feather.ALERT_TRIANGLE, "flag-icon"));
    }
}
