package dev.galley.ui.meta;

import dev.galley.article.PostMeta;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Predicate;

/// One field that is edited: its label, its control, and a button that removes it; where it is
/// absent, a button that adds it.
final class FieldEditor extends VBox implements Editor {

    private final FieldPath path;
    private final Editor editor;
    private final Predicate<PostMeta> present;
    private final boolean beside;
    private final Node absent;
    private final Node full;
    private boolean open;

    /// What the field is called, and how one sees and undoes that it is there.
    ///
    /// @param beside whether the control stands beside its label, and not below it
    record Way(
            FieldPath path,
            String label,
            boolean beside,
            Predicate<PostMeta> present,
            Runnable remove) {}

    FieldEditor(Way way, Editor editor) {
        this.path = way.path();
        this.editor = editor;
        this.present = way.present();
        this.beside = way.beside();
        Button remove = Tools.icon(Feather.X, "Remove " + way.label(), way.remove());
        full = way.beside() ? beside(way, remove) : below(way, remove);
        absent = absent(way.label());
        getStyleClass().add("meta-edit-field");
        getChildren().setAll(absent);
    }

    FieldPath path() {
        return path;
    }

    /// Whether the field takes one line only.
    boolean isSmall() {
        return !open || beside;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        editor.refresh(meta);
        open(present.test(meta) || isBusy());
    }

    @Override
    public void reset(PostMeta meta) {
        editor.reset(meta);
        open(present.test(meta));
    }

    @Override
    public void commit() {
        editor.commit();
    }

    @Override
    public boolean isBusy() {
        return editor.isBusy() || holdsFocus();
    }

    /// Asks the scene, which knows the next owner of the focus before the control does.
    private boolean holdsFocus() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && !node.equals(editor.node())) {
            node = node.getParent();
        }
        return node != null;
    }

    @Override
    public List<Wrong> wrong() {
        return editor.wrong();
    }

    @Override
    public void focus(FieldPath wanted) {
        open(true);
        editor.focus(wanted);
    }

    private Node beside(Way way, Button remove) {
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        Labelled row = new Labelled("meta-edit-label", new HBox(4, editor.node(), remove));
        row.label(way.label(), true);
        return row;
    }

    private Node below(Way way, Button remove) {
        Label label = new Label(way.label());
        label.getStyleClass().add("meta-label");
        VBox body = new VBox(label, editor.node());
        body.getStyleClass().add("meta-edit-body");
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        return new StackPane(body, remove);
    }

    private Node absent(String name) {
        Label missing = new Label("not given");
        missing.getStyleClass().add("meta-missing");
        HBox.setHgrow(missing, Priority.ALWAYS);
        missing.setMaxWidth(Double.MAX_VALUE);
        HBox value = new HBox(missing, Tools.add("Add", "Add " + name, () -> focus(path)));
        value.setAlignment(Pos.CENTER_LEFT);
        Labelled row = new Labelled("meta-edit-label", value);
        row.label(name, true);
        return row;
    }

    private void open(boolean now) {
        if (open != now) {
            open = now;
            getChildren().setAll(now ? full : absent);
        }
    }
}
