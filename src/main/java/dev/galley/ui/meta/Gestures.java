package dev.galley.ui.meta;

import dev.galley.article.PostMeta;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a person does to a field that is being read: double click, Enter or F2 ask to edit it,
/// Ctrl+C copies it, a right click offers more.
final class Gestures {

    private final ContextMenu menu = new ContextMenu();
    private PostMeta meta = PostMeta.empty();
    private Consumer<FieldPath> edit = _ -> {};
    private Consumer<String> filter = _ -> {};

    /// Says whose fields are shown.
    void show(PostMeta shown) {
        meta = shown;
        menu.hide();
    }

    void onEdit(Consumer<FieldPath> asked) {
        edit = asked;
    }

    void onFilter(Consumer<String> asked) {
        filter = asked;
    }

    /// Listens to the node of a field.
    void listen(Node node, Supplier<FieldView> field) {
        node.setFocusTraversable(true);
        node.setOnMouseClicked(event -> clicked(event, node, field.get()));
        node.setOnKeyPressed(event -> pressed(event, node, field.get()));
        node.setOnContextMenuRequested(event -> offer(event, node, field.get()));
    }

    private void clicked(MouseEvent event, Node node, FieldView field) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        node.requestFocus();
        if (event.getClickCount() == 2) {
            edit.accept(path(field, part(event.getPickResult().getIntersectedNode(), node)));
        }
        event.consume();
    }

    private void pressed(KeyEvent event, Node node, FieldView field) {
        if (!event.getTarget().equals(node)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit.accept(field.path());
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            Copying.copy(field.content().copyText());
            event.consume();
        }
    }

    private void offer(ContextMenuEvent event, Node node, FieldView field) {
        Part part =
                event.isKeyboardTrigger()
                        ? null
                        : part(event.getPickResult().getIntersectedNode(), node);
        fill(field, part);
        menu.show(node, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void fill(FieldView field, @Nullable Part part) {
        FieldPath path = path(field, part);
        String value = value(field, part);
        String label = part == null || part.key().isEmpty() ? field.label() : label(field, part);
        Optional<String> term = FilterTerms.of(meta, path, part == null ? null : part.item());
        menu.getItems()
                .setAll(
                        item("Copy value", !value.isEmpty(), () -> Copying.copy(value)),
                        item(
                                "Copy label and value",
                                !value.isEmpty(),
                                () -> Copying.copy(label + ": " + value)),
                        item(
                                "Filter by this value",
                                term.isPresent(),
                                () -> term.ifPresent(filter)),
                        item("Edit", true, () -> edit.accept(path)));
    }

    private static MenuItem item(String text, boolean enabled, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setDisable(!enabled);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static @Nullable Part part(@Nullable Node hit, Node field) {
        return Part.at(hit, field);
    }

    private static FieldPath path(FieldView field, @Nullable Part part) {
        return part == null || part.key().isEmpty()
                ? field.path()
                : new FieldPath(field.path().text() + "." + part.key());
    }

    private static String value(FieldView field, @Nullable Part part) {
        if (part == null) {
            return field.content().copyText();
        }
        String item = part.item();
        return item != null
                ? item
                : field.content()
                        .part(part.key())
                        .map(FieldContent::copyText)
                        .orElseGet(field.content()::copyText);
    }

    private static String label(FieldView field, Part part) {
        return field.content() instanceof FieldContent.Rows
                ? field.label() + ", " + part.key().replace('_', ' ')
                : field.label();
    }
}
