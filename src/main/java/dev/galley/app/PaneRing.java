package dev.galley.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.function.Supplier;

/// The panes of the window in a ring, through which F6 moves the focus.
///
/// @param panes gives those that can have the focus now, in order
record PaneRing(Scene scene, Supplier<List<Node>> panes) {

    /// Moves the focus some panes further.
    void move(int step) {
        List<Node> all = panes.get();
        int now = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isInside(scene.getFocusOwner(), all.get(i))) {
                now = i;
            }
        }
        firstFocusable(all.get(Math.floorMod(now + step, all.size()))).requestFocus();
    }

    private static Node firstFocusable(Node node) {
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(PaneRing::firstFocusable)
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
