package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Change;
import dev.galley.ui.kit.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The fields of the meta box as controls, in the order in which they are read. Controls stay from
/// one post to the next; what is typed into them stays until it is applied or the editing ends.
final class EditForm extends VBox {

    private static final double APART = 12;
    private static final double TOGETHER = 4;

    private final EditSession session = new EditSession(this::refresh, this::count);
    private final List<FieldEditor> known = new ArrayList<>();
    private final List<FieldEditor> unknown = new ArrayList<>();
    private final List<UnknownField> unknownShapes = new ArrayList<>();
    private final WordsNode heading = new WordsNode("Unknown fields", "meta-heading");
    private final ReadOnlyObjectWrapper<InvalidFields> invalid =
            new ReadOnlyObjectWrapper<>(InvalidFields.NONE);
    private boolean refreshing;
    private Runnable applied = () -> {};

    /// Makes the controls, which takes a while; else that is done when editing first begins.
    void prepare() {
        if (known.isEmpty()) {
            for (MetaField field : MetaField.values()) {
                known.add(new FieldEditor(way(field), editor(field)));
            }
        }
    }

    /// Runs something after a change has been made.
    void onApplied(Runnable then) {
        applied = then;
    }

    /// What was typed and does not fit.
    ReadOnlyObjectProperty<InvalidFields> invalid() {
        return invalid.getReadOnlyProperty();
    }

    /// Begins with a working copy.
    void begin(MetaEdits edits, @Nullable Background background) {
        prepare();
        session.begin(edits, background);
        PostMeta meta = session.meta();
        shape(meta);
        all().forEach(editor -> editor.reset(meta));
        place();
        count();
    }

    /// Ends; what was not applied is dropped. The controls stay for the next post.
    void end() {
        session.end();
        invalid.set(InvalidFields.NONE);
    }

    /// Shows what the working copy holds now, but for what is being typed.
    void refresh() {
        if (refreshing || !session.isOpen()) {
            return;
        }
        refreshing = true;
        try {
            PostMeta meta = session.meta();
            shape(meta);
            all().forEach(editor -> editor.refresh(meta));
            place();
        } finally {
            refreshing = false;
        }
        count();
        applied.run();
    }

    /// Applies all that was typed and fits; says whether nothing is left that does not.
    boolean commit() {
        all().forEach(FieldEditor::commit);
        count();
        return invalid.get().count() == 0;
    }

    /// Moves the focus to a control.
    @Nullable Node focus(FieldPath path) {
        for (FieldEditor editor : all()) {
            if (editor.path().equals(path.whole())) {
                editor.focus(path);
                return editor;
            }
        }
        return null;
    }

    private List<FieldEditor> all() {
        List<FieldEditor> all = new ArrayList<>(known);
        all.addAll(unknown);
        return all;
    }

    private void count() {
        List<Editor.Wrong> wrong =
                all().stream().flatMap(editor -> editor.wrong().stream()).toList();
        invalid.set(
                wrong.isEmpty()
                        ? InvalidFields.NONE
                        : new InvalidFields(
                                wrong.size(), wrong.getFirst().path(), wrong.getFirst().message()));
    }

    private void place() {
        List<Node> nodes = new ArrayList<>();
        boolean small = false;
        for (FieldEditor editor : known) {
            double gap = small && editor.isSmall() ? TOGETHER : APART;
            VBox.setMargin(editor, new Insets(nodes.isEmpty() ? 0 : gap, 0, 0, 0));
            small = editor.isSmall();
            nodes.add(editor);
        }
        if (!unknown.isEmpty()) {
            nodes.add(heading);
            nodes.addAll(unknown);
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /// Makes the controls of the unknown fields anew where others are there than before.
    private void shape(PostMeta meta) {
        List<UnknownField> now = meta.unknown();
        boolean same = now.size() == unknownShapes.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = UnknownEditors.sameShape(now.get(i), unknownShapes.get(i));
        }
        unknownShapes.clear();
        unknownShapes.addAll(now);
        if (!same) {
            unknown.clear();
            for (int i = 0; i < now.size(); i++) {
                FieldEditor editor = UnknownEditors.of(session, i, now.get(i));
                editor.reset(meta);
                unknown.add(editor);
            }
        }
    }

    private FieldEditor.Way way(MetaField field) {
        return new FieldEditor.Way(
                FieldPath.of(field),
                field.label(),
                isBeside(field),
                meta -> meta.get(field).isPresent(),
                () -> remove(field));
    }

    private static boolean isBeside(MetaField field) {
        return switch (field.type()) {
            case TEXT -> !ValueSpec.of(field).grows() && field != MetaField.TOPIC;
            case COUNT, INTEGER, SCORE, FLAG, DATE -> true;
            case ITEMS, GROUP, GROUPS -> false;
        };
    }

    private void remove(MetaField field) {
        String refusal = session.set(new Change.RemoveField(field));
        if (refusal == null) {
            PostMeta meta = session.meta();
            known.get(List.of(MetaField.values()).indexOf(field)).reset(meta);
            place();
            count();
        }
    }

    private Editor editor(MetaField field) {
        return switch (field.type()) {
            case ITEMS -> new ItemsEditor(session, ItemsEditor.Source.of(field));
            case GROUP -> new GroupEditor(session, field);
            case GROUPS -> new GroupsEditor(session, field);
            case FLAG -> new FlagEditor(session, ValueSpec.of(field));
            case TEXT, COUNT, INTEGER, SCORE, DATE -> new ValueEditor(session, ValueSpec.of(field));
        };
    }
}
