package dev.galley.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A sheet over the window: it is there while it is open, keeps the focus, and goes with Escape;
/// then the focus is where it was before. To be used on the FX thread.
public final class Sheet {

    private final Node overlay;
    private final Supplier<? extends Node> first;
    private final Runnable home;
    private final ChangeListener<@Nullable Node> keeper = (_, _, now) -> keep(now);
    private @Nullable Node before;
    private boolean backwards;

    private Sheet(Node overlay, Supplier<? extends Node> first, Runnable home) {
        this.overlay = overlay;
        this.first = first;
        this.home = home;
    }

    /// What a sheet does.
    ///
    /// @param cancel what Escape does
    /// @param first the control that has the focus at the start
    /// @param home moves the focus where one works, when what had it before cannot have it back
    public record Way(Runnable cancel, Supplier<? extends Node> first, Runnable home) {}

    /// Makes a node a sheet, there while `open` says so.
    public static void make(Node overlay, ObservableBooleanValue open, Way way) {
        Sheet sheet = new Sheet(overlay, way.first(), way.home());
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, key -> sheet.pressed(key, way.cancel()));
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, Sheet::keepFromMenus);
        overlay.setVisible(false);
        overlay.setManaged(false);
        open.addListener((_, _, now) -> sheet.appear(now));
        if (open.get()) {
            sheet.appear(true);
        }
    }

    private void pressed(KeyEvent key, Runnable cancel) {
        backwards = key.getCode() == KeyCode.TAB && key.isShiftDown();
        boolean choosing = key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (key.getCode() == KeyCode.ESCAPE && !choosing) {
            key.consume();
            cancel.run();
        }
    }

    /// What no control of the sheet has taken would run a command of a menu under it. The keys that
    /// move the focus or press a button go on.
    private static void keepFromMenus(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean moves = code == KeyCode.TAB || code.isArrowKey() || code == KeyCode.ENTER;
        if (!moves || key.isShortcutDown() || key.isAltDown()) {
            key.consume();
        }
    }

    private void appear(boolean open) {
        Scene scene = overlay.getScene();
        Node then = scene == null ? null : scene.getFocusOwner();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keeper);
        }
        overlay.setVisible(open);
        overlay.setManaged(open);
        if (scene == null) {
            return;
        }
        if (open) {
            before = then;
            enter();
            scene.focusOwnerProperty().addListener(keeper);
        } else if (before != null && scene.equals(before.getScene()) && canHaveFocus(before)) {
            before.requestFocus();
            before = null;
        } else {
            before = null;
            home.run();
        }
    }

    private void enter() {
        first.get().requestFocus();
        if (overlay.getScene().getFocusOwner() == null
                || !holds(overlay.getScene().getFocusOwner())) {
            overlay.requestFocus();
        }
    }

    private void keep(@Nullable Node now) {
        if (now == null || holds(now)) {
            return;
        }
        Node last = backwards ? lastStop(overlay) : null;
        if (last == null) {
            enter();
        } else {
            last.requestFocus();
        }
    }

    private boolean holds(Node now) {
        for (Node node = now; node != null; node = node.getParent()) {
            if (node.equals(overlay)) {
                return true;
            }
        }
        return false;
    }

    /// The last place where Tab stops.
    private static @Nullable Node lastStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node stop = lastStop(child);
                if (stop != null) {
                    return stop;
                }
            }
        }
        return node.isFocusTraversable() ? node : null;
    }

    private static boolean canHaveFocus(Node wanted) {
        for (Node node = wanted; node != null; node = node.getParent()) {
            if (!node.isVisible() || node.isDisabled()) {
                return false;
            }
        }
        return true;
    }
}
