package dev.galley.app;

import dev.galley.ui.kit.Notice;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the window shows where a workspace could not be opened: why, and what to do.
final class NotOpenedView {

    private final VBox root = new VBox();
    private final Button other = new Button("Open another workspace…");
    private final Button again = new Button("Try again");

    NotOpenedView(Notice why) {
        Label head = new Label("The workspace could not be opened");
        head.getStyleClass().add("not-opened-head");
        Label message = new Label(why.message());
        message.setWrapText(true);
        message.setMaxWidth(560);
        HBox buttons = new HBox(other, again);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER);
        root.getStyleClass().add("not-opened");
        root.setAlignment(Pos.CENTER);
        root.getChildren().setAll(head, message, buttons);
    }

    void onOther(Runnable action) {
        other.setOnAction(_ -> action.run());
    }

    void onAgain(Runnable action) {
        again.setOnAction(_ -> action.run());
    }

    /// The view in a scene, in the light theme.
    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().setAll(Appearance.sheets(false));
        return scene;
    }
}
