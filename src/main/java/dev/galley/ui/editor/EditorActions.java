package dev.galley.ui.editor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Makes what a person does in the rows a change of the view model, and puts the caret where it
/// belongs then.
final class EditorActions implements RowActions {

    private final EditingViewModel model;
    private final Changes changes;
    private final EditorPane pane;
    private final Consumer<Row> reveal;

    /// @param reveal brings the caret of a row into sight
    EditorActions(EditingViewModel model, EditorPane pane, Consumer<Row> reveal) {
        this.model = model;
        this.changes = model.changes();
        this.pane = pane;
        this.reveal = reveal;
    }

    @Override
    public void typed(BlockRow row, String text) {
        changes.setText(index(row), text);
    }

    @Override
    public void languageTyped(BlockRow row, String language) {
        changes.setLanguage(index(row), language);
    }

    @Override
    public void imageTyped(BlockRow row, ImagePart part, String text) {
        changes.setImage(index(row), part, text);
    }

    @Override
    public void become(BlockRow row, BlockKind kind) {
        changes.setKind(index(row), kind);
        int caret = row.first().getCaretPosition();
        pane.focus(index(row), false);
        row.first().positionCaret(Math.min(caret, row.first().getLength()));
    }

    @Override
    public void move(BlockRow row, int by) {
        int caret = row.first().getCaretPosition();
        changes.move(index(row), index(row) + by);
        pane.focus(index(row), false);
        row.first().positionCaret(caret);
    }

    @Override
    public void addBelow(BlockRow row) {
        int at = index(row);
        changes.add(at, BlockKind.PARAGRAPH);
        pane.focus(at + 1, false);
    }

    @Override
    public void split(BlockRow row, int at) {
        int index = index(row);
        changes.split(index, at);
        pane.focus(index + 1, false);
    }

    @Override
    public void remove(BlockRow row) {
        int index = index(row);
        changes.remove(index);
        pane.focus(index - 1, true);
    }

    @Override
    public void go(Row row, int by) {
        int from = row instanceof BlockRow block ? index(block) : EditorPane.TITLE;
        Page page = model.status().page.get();
        int to = from + by;
        if (page != null && to >= EditorPane.TITLE && to < page.size()) {
            pane.focus(to, by < 0);
        } else if (page != null && page.size() == 0 && by > 0) {
            changes.add(EditorPane.TITLE, BlockKind.PARAGRAPH);
            pane.focus(0, false);
        }
    }

    @Override
    public void caretMoved(Row row) {
        if (row.isFocusWithin()) {
            reveal.accept(row);
        }
    }

    /// Takes a step back or again, and goes to where something changed.
    void undo(boolean again) {
        Page before = model.status().page.get();
        if (again) {
            changes.redo();
        } else {
            changes.undo();
        }
        Page after = model.status().page.get();
        if (before == null || after == null || before.equals(after)) {
            return;
        }
        int changed = firstChange(before, after);
        if (changed >= EditorPane.TITLE) {
            pane.enter(changed);
        }
    }

    private static int firstChange(Page before, Page after) {
        String was = before.article().title();
        if (was == null ? after.article().title() != null : !was.equals(after.article().title())) {
            return EditorPane.TITLE;
        }
        List<?> old = before.article().blocks();
        List<?> now = after.article().blocks();
        int at = 0;
        while (at < old.size() && at < now.size() && old.get(at).equals(now.get(at))) {
            at++;
        }
        boolean none = at == old.size() && at == now.size();
        return none ? Integer.MIN_VALUE : Math.min(at, now.size() - 1);
    }

    private int index(BlockRow row) {
        @Nullable Page page = model.status().page.get();
        return page == null ? -1 : page.keys().indexOf(row.key());
    }
}
