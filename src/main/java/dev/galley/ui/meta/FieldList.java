package dev.galley.ui.meta;

import dev.galley.article.MetaField;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The fields that are read, in the site's order and what is not known last. Their nodes are kept
/// from one post to the next.
final class FieldList extends VBox {

    private static final double APART = 12;
    private static final double TOGETHER = 4;
    private static final Set<MetaField> COPIED =
            EnumSet.of(MetaField.REVISION, MetaField.REFERENCE, MetaField.HASH);

    private final Consumer<String> openLink;
    private final Gestures gestures;
    private final Map<MetaField, FieldNode> known = new EnumMap<>(MetaField.class);
    private final List<FieldNode> unknown = new ArrayList<>();
    private final WordsNode none = new WordsNode("This post has no meta box", "meta-none");
    private final WordsNode heading = new WordsNode("Unknown fields", "meta-heading");

    FieldList(Consumer<String> openLink, Gestures gestures) {
        this.openLink = openLink;
        this.gestures = gestures;
    }

    /// Shows the fields of a post.
    void show(MetaView view) {
        List<Node> nodes = new ArrayList<>();
        if (!view.box()) {
            nodes.add(none);
        }
        FieldNode before = null;
        for (FieldView field : view.fields()) {
            FieldNode node = known(field);
            VBox.setMargin(node, new Insets(gap(before, node), 0, 0, 0));
            nodes.add(node);
            before = node;
        }
        if (!view.unknown().isEmpty()) {
            nodes.add(heading);
            for (int i = 0; i < view.unknown().size(); i++) {
                nodes.add(unknown(i, view.unknown().get(i)));
            }
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /// The node that shows a field, where it is shown.
    @Nullable FieldNode find(FieldPath path) {
        for (Node node : getChildren()) {
            if (node instanceof FieldNode field && field.path().equals(path.whole())) {
                return field;
            }
        }
        return null;
    }

    private FieldNode known(FieldView field) {
        MetaField which = field.path().field().orElseThrow();
        FieldNode node = known.get(which);
        if (node == null) {
            node = new FieldNode(field, COPIED.contains(which), openLink, gestures);
            known.put(which, node);
        } else {
            node.show(field);
        }
        return node;
    }

    private FieldNode unknown(int index, FieldView field) {
        if (index < unknown.size()) {
            unknown.get(index).show(field);
        } else {
            FieldNode node = new FieldNode(field, false, openLink, gestures);
            VBox.setMargin(node, new Insets(APART, 0, 0, 0));
            unknown.add(node);
        }
        return unknown.get(index);
    }

    private static double gap(@Nullable FieldNode before, FieldNode node) {
        if (before == null) {
            return 0;
        }
        return before.isSmall() && node.isSmall() ? TOGETHER : APART;
    }
}
