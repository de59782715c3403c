package dev.galley.ui.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A sheet over the window: it is there while it is open, keeps the focus, and goes with Escape;
/// then the focus is where it was before.
final class Sheet {

    private final Node overlay;
    private final Supplier<? extends Node> first;
    private final ChangeListener<@Nullable Node> keeper = (_, _, now) -> keep(now);
    private @Nullable Node before;

    private Sheet(Node overlay, Supplier<? extends Node> first) {
        this.overlay = overlay;
        this.first = first;
    }

    /// Makes a node a sheet.
    ///
    /// @param cancel what Escape does
    /// @param first the control that has the focus at the start
    static void make(
            Node overlay,
            ReadOnlyBooleanProperty open,
            Runnable cancel,
            Supplier<? extends Node> first) {
        Sheet sheet = new Sheet(overlay, first);
        overlay.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        cancel.run();
                    }
                });
        open.subscribe(sheet::appear);
    }

    private void appear(boolean open) {
        overlay.setVisible(open);
        overlay.setManaged(open);
        Scene scene = overlay.getScene();
        if (scene == null) {
            return;
        }
        scene.focusOwnerProperty().removeListener(keeper);
        if (open) {
            before = scene.getFocusOwner();
            first.get().requestFocus();
            scene.focusOwnerProperty().addListener(keeper);
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void keep(@Nullable Node now) {
        for (Node node = now; node != null; node = node.getParent()) {
            if (node.equals(overlay)) {
                return;
            }
        }
        if (now != null) {
            first.get().requestFocus();
        }
    }
}
