package dev.galley.code;

import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Walks over a tree from parents to children, without recursion, so that no depth overflows the
/// stack.
final class TreeWalk {

    private static final Step NONE = new Step("", "");

    /// A node's type, and the field of its parent that it stands in, empty where it has none.
    record Step(String type, String field) {}

    /// A node and what it stands in.
    record Place(TSNode node, Step here, Step parent, Step grandparent) {}

    private final TSTreeCursor cursor;
    private final List<Step> path = new ArrayList<>();
    private Step here = NONE;

    TreeWalk(TSNode root) {
        cursor = new TSTreeCursor(root);
    }

    /// Visits each node; the children of a node are left out where the visitor says false.
    void each(Predicate<Place> visitor) {
        boolean more = true;
        while (more) {
            TSNode node = cursor.currentNode();
            here = new Step(node.getType(), text(cursor.currentFieldName()));
            boolean deeper = visitor.test(new Place(node, here, above(1), above(2)));
            more = (deeper && down()) || along();
        }
    }

    private boolean down() {
        if (!cursor.gotoFirstChild()) {
            return false;
        }
        path.add(here);
        return true;
    }

    private boolean along() {
        while (!cursor.gotoNextSibling()) {
            if (path.isEmpty() || !cursor.gotoParent()) {
                return false;
            }
            path.removeLast();
        }
        return true;
    }

    private Step above(int levels) {
        return path.size() < levels ? NONE : path.get(path.size() - levels);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
