package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Edits a group, one row an entry: the known ones first, then what else stands in it.
final class GroupEditor extends VBox implements Editor {

    private final EditSession session;
    private final MetaField field;
    private final Map<String, Editor> entries = new LinkedHashMap<>();
    private final Map<String, Region> rows = new LinkedHashMap<>();

    GroupEditor(EditSession session, MetaField field) {
        this.session = session;
        this.field = field;
        getStyleClass().add("meta-group");
        field.entries().forEach(entry -> add(entry.key(), entry.label(), entry.type()));
        getChildren().setAll(rows.values());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        shape(meta);
        entries.values().forEach(editor -> editor.refresh(meta));
    }

    @Override
    public void reset(PostMeta meta) {
        shape(meta);
        entries.values().forEach(editor -> editor.reset(meta));
    }

    @Override
    public void commit() {
        List.copyOf(entries.values()).forEach(Editor::commit);
    }

    @Override
    public boolean isBusy() {
        return entries.values().stream().anyMatch(Editor::isBusy);
    }

    @Override
    public List<Wrong> wrong() {
        return entries.values().stream().flatMap(editor -> editor.wrong().stream()).toList();
    }

    @Override
    public void focus(FieldPath path) {
        Editor editor = entries.get(path.key());
        (editor == null ? entries.values().iterator().next() : editor).focus(path);
    }

    /// Gives each entry that is not known its row, and takes rows away whose entry has gone.
    private void shape(PostMeta meta) {
        Map<String, MetaValue> now =
                meta.fields().get(field) instanceof MetaValue.Group group
                        ? group.entries()
                        : Map.of();
        boolean gone =
                entries.entrySet()
                        .removeIf(
                                e ->
                                        field.entry(e.getKey()).isEmpty()
                                                && !now.containsKey(e.getKey())
                                                && !e.getValue().isBusy());
        rows.keySet().retainAll(entries.keySet());
        boolean came = false;
        for (String key : now.keySet()) {
            if (!entries.containsKey(key)) {
                add(key, key.replace('_', ' '), ValueType.TEXT);
                came = true;
            }
        }
        if (gone || came) {
            getChildren().setAll(rows.values());
        }
    }

    private void add(String key, String label, ValueType type) {
        ValueSpec spec = ValueSpec.of(field, key, label, type);
        Editor editor =
                type == ValueType.FLAG
                        ? new FlagEditor(session, spec)
                        : new ValueEditor(session, spec);
        Labelled row = new Labelled("meta-edit-label", editor.node());
        row.label(label, !spec.grows());
        entries.put(key, editor);
        rows.put(key, row);
    }
}
