package dev.galley.app;

import dev.galley.review.Decision;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The keys of the window. Single keys act only while no text field has the focus and nothing lies
/// over the window.
final class Keys {

    private final Actions actions;
    private final List<Node> panes;
    private final Node filter;
    private final BooleanSupplier covered;

    /// Keys for a window.
    ///
    /// @param panes in the order in which F6 goes through them
    /// @param covered whether a dialog lies over the window
    Keys(Actions actions, List<Node> panes, Node filter, BooleanSupplier covered) {
        this.actions = actions;
        this.panes = List.copyOf(panes);
        this.filter = filter;
        this.covered = covered;
    }

    /// Listens to the keys of a scene.
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(scene, key));
        scene.addEventFilter(KeyEvent.KEY_TYPED, key -> onTyped(scene, key));
    }

    /// Signs stand on other keys in other countries, so they are known by what they type.
    private void onTyped(Scene scene, KeyEvent key) {
        if (covered.getAsBoolean() || isTyping(scene)) {
            return;
        }
        switch (key.getCharacter()) {
            case "/" -> filter.requestFocus();
            case "?" -> actions.showKeys();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static boolean isTyping(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl text && text.isEditable();
    }

    private void onKey(Scene scene, KeyEvent key) {
        if (covered.getAsBoolean()) {
            return;
        }
        boolean typing = isTyping(scene);
        boolean done;
        if (key.isShortcutDown()) {
            done = withShortcut(key.getCode());
        } else if (key.getCode() == KeyCode.F6) {
            done = nextPane(scene.getFocusOwner(), key.isShiftDown() ? -1 : 1);
        } else {
            done = !typing && !key.isAltDown() && !key.isMetaDown() && single(scene, key);
        }
        if (done) {
            key.consume();
        }
    }

    private boolean withShortcut(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> actions.resizeText(1);
            case MINUS, SUBTRACT -> actions.resizeText(-1);
            case DIGIT0, NUMPAD0 -> actions.resizeText(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean single(Scene scene, KeyEvent key) {
        return !key.isShiftDown() && (move(scene, key.getCode()) || decide(key.getCode()));
    }

    private boolean move(Scene scene, KeyCode code) {
        boolean inList = isInside(scene.getFocusOwner(), panes.getFirst());
        switch (code) {
            case J -> actions.next();
            case K -> actions.previous();
            case DOWN -> {
                return inList && run(actions::next);
            }
            case UP -> {
                return inList && run(actions::previous);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean decide(KeyCode code) {
        switch (code) {
            case A -> actions.decide(Decision.APPROVE);
            case C -> actions.decide(Decision.REQUEST_CHANGES);
            case R -> actions.decide(Decision.REJECT);
            case D -> actions.decide(Decision.DEFER);
            case O -> actions.decide(Decision.SIGN_OFF);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private boolean nextPane(Node focused, int step) {
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (isInside(focused, panes.get(i))) {
                now = i;
            }
        }
        focusIn(panes.get(Math.floorMod(now + step, panes.size())));
        return true;
    }

    private static void focusIn(Node pane) {
        Node target = firstFocusable(pane);
        target.requestFocus();
    }

    private static Node firstFocusable(Node node) {
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(Keys::firstFocusable)
                .filter(n -> n.isFocusTraversable() && n.isVisible() && !n.isDisabled())
                .findFirst()
                .orElse(node);
    }

    private static boolean isInside(Node node, Node pane) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
