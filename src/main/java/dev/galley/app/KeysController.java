package dev.galley.app;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Binds the sheet of keys. Any key closes it.
public final class KeysController {

    private final BooleanProperty open;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private Button close;

    KeysController(BooleanProperty open, Runnable leave) {
        this.open = open;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        overlay.visibleProperty().bind(open);
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        open.addListener((_, _, now) -> moveFocus(now));
    }

    @FXML
    void onClose() {
        open.set(false);
    }

    private void moveFocus(boolean isOpen) {
        if (isOpen) {
            close.requestFocus();
        } else {
            leave.run();
        }
    }

    private void onKey(KeyEvent key) {
        key.consume();
        open.set(false);
    }
}
