package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ValueType;
import dev.galley.review.Change;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Edits one entity or one image source: a control for each entry.
final class CardEditor extends StackPane {

    private final EditSession session;
    private final MetaField field;
    private final Supplier<Change> change;
    private final Label title = new Label();
    private final VBox rows = new VBox(4);
    private final Map<String, ValueEditor> editors = new LinkedHashMap<>();
    private Map<String, String> original = Map.of();

    /// @param change the change that stands for all cards as they are
    CardEditor(
            EditSession session,
            MetaField field,
            Supplier<Change> change,
            Consumer<CardEditor> remove) {
        this.session = session;
        this.field = field;
        this.change = change;
        getStyleClass().add("meta-card");
        title.getStyleClass().add("meta-card-title");
        Button away =
                Tools.icon(
                        Feather.X,
                        "Remove this " + GroupsEditor.one(field),
                        () -> remove.accept(this));
        StackPane.setAlignment(away, Pos.TOP_RIGHT);
        getChildren().setAll(new VBox(4, title, rows), away);
    }

    /// The entries of a group as texts.
    static Map<String, String> texts(MetaValue.Group group) {
        Map<String, String> texts = new LinkedHashMap<>();
        group.entries()
                .forEach((key, value) -> texts.put(key, Reading.of(ValueType.TEXT, value).text()));
        return texts;
    }

    /// Shows a group, whatever was typed.
    void fill(Map<String, String> group) {
        original = group;
        List<String> keys = new ArrayList<>();
        field.entries().forEach(entry -> keys.add(entry.key()));
        group.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        editors.keySet().retainAll(keys);
        rows.getChildren()
                .setAll(
                        keys.stream()
                                .map(key -> row(key, editors.computeIfAbsent(key, this::editor)))
                                .toList());
        editors.forEach(
                (key, editor) ->
                        editor.reset(new Reading(group.getOrDefault(key, ""), null, true)));
    }

    /// The entries as they stand in the controls. One that came empty stays so until it is touched.
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        original.keySet().forEach(key -> put(entries, key));
        editors.keySet().forEach(key -> put(entries, key));
        return entries;
    }

    void moved(int index) {
        title.setText(GroupsEditor.one(field) + " " + (index + 1));
        editors.forEach(
                (key, editor) -> {
                    editor.moved(FieldPath.of(field, index, key));
                    editor.input()
                            .setAccessibleText(title.getText() + ", " + key.replace('_', ' '));
                });
    }

    void settle() {
        editors.values().forEach(ValueEditor::settle);
    }

    boolean isDirty() {
        return editors.values().stream().anyMatch(ValueEditor::isDirty);
    }

    boolean isBusy() {
        return editors.values().stream().anyMatch(ValueEditor::isBusy);
    }

    void commit() {
        editors.values().forEach(ValueEditor::commit);
    }

    List<Editor.Wrong> wrong() {
        return editors.values().stream().flatMap(editor -> editor.wrong().stream()).toList();
    }

    /// Moves the focus to an entry, or to the first.
    void focus(String key) {
        ValueEditor editor = editors.get(key);
        (editor == null ? editors.values().iterator().next() : editor).input().requestFocus();
    }

    private void put(Map<String, String> entries, String key) {
        ValueEditor editor = editors.get(key);
        String text = editor == null ? "" : editor.text().strip();
        boolean cameEmpty = "".equals(original.get(key));
        if (!text.isEmpty() || cameEmpty) {
            entries.put(key, text);
        }
    }

    private ValueEditor editor(String key) {
        return new ValueEditor(session, ValueSpec.among(field, key, key, change));
    }

    private static Node row(String key, ValueEditor editor) {
        Labelled row =
                editor.getParent() instanceof Labelled old
                        ? old
                        : new Labelled("meta-edit-label", editor);
        row.label(key.replace('_', ' '), true);
        return row;
    }
}
