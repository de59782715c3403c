package dev.galley.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Says what going back would do and does it, with a note if the person wants one. Escape leaves
/// everything as it is.
final class GoBackStrip extends VBox {

    private final HistoryViewModel history;
    private final Label effect = new Label();
    private final TextField note = new TextField();
    private final Button go = new Button("Go back");

    GoBackStrip(HistoryViewModel history) {
        this.history = history;
        getStyleClass().add("go-back");
        effect.setWrapText(true);
        effect.setMinHeight(Region.USE_PREF_SIZE);
        Label why = new Label("Why (optional)");
        why.setLabelFor(note);
        why.setMinWidth(Region.USE_PREF_SIZE);
        note.setAccessibleText("Why you go back, optional");
        note.setOnAction(_ -> history.goBack(note.getText()));
        HBox.setHgrow(note, Priority.ALWAYS);
        go.setOnAction(_ -> history.goBack(note.getText()));
        go.getStyleClass().add("accent");
        Button cancel = new Button("Cancel");
        cancel.setOnAction(_ -> history.dismiss());
        for (Button button : new Button[] {go, cancel}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox line = new HBox(why, note, go, cancel);
        line.getStyleClass().add("go-back-line");
        getChildren().addAll(effect, line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        history.offer().subscribe(this::show);
    }

    private void show(@Nullable GoBackOffer offer) {
        setVisible(offer != null);
        setManaged(offer != null);
        if (offer != null) {
            effect.setText(offer.effect());
            go.setText("Go back to revision " + offer.number());
            note.clear();
            note.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            history.dismiss();
            event.consume();
        }
    }
}
