package dev.galley.ui.meta;

import dev.galley.article.PostMeta;
import dev.galley.review.Change;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Edits a flag: yes, no, or not given. The Delete key makes it not given.
final class FlagEditor extends VBox implements Editor {

    private final EditSession session;
    private final ValueSpec spec;
    private final CheckBox box = new CheckBox();
    private final Button remove;
    private final ValueMessage message = new ValueMessage();

    FlagEditor(EditSession session, ValueSpec spec) {
        this.session = session;
        this.spec = spec;
        getStyleClass().add("meta-editor");
        box.getStyleClass().add("meta-flag");
        box.setOnAction(_ -> set(box.isSelected() ? "yes" : "no"));
        box.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        set("");
                        event.consume();
                    }
                });
        remove = Tools.icon(Feather.X, "Make " + spec.name() + " not given", () -> set(""));
        remove.setFocusTraversable(false);
        HBox line = new HBox(4, box, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, message);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        show(spec.read().apply(meta), null);
    }

    @Override
    public void commit() {
        // A flag is applied when it is switched.
    }

    @Override
    public void reset(PostMeta meta) {
        refresh(meta);
    }

    @Override
    public boolean isBusy() {
        return box.isFocused();
    }

    @Override
    public List<Wrong> wrong() {
        return List.of();
    }

    @Override
    public void focus(FieldPath path) {
        box.requestFocus();
    }

    private void set(String value) {
        Change change = spec.change().apply(value);
        String refusal = session.set(change);
        show(spec.read().apply(session.meta()), refusal);
    }

    private void show(Reading now, @Nullable String refusal) {
        boolean known = now.text().equals("yes") || now.text().equals("no");
        box.setSelected(now.text().equals("yes"));
        box.setIndeterminate(!known);
        String text = known ? now.text() : now.text().isEmpty() ? "not given" : now.text();
        box.setText(text);
        box.setAccessibleText(spec.name() + ": " + text);
        remove.setVisible(now.present());
        message.show(refusal, now.note());
    }
}
