package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.review.Change;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Edits a list, one row an item: Enter adds the next, Backspace in an empty row removes it, Alt+Up
/// and Alt+Down move it. Rows without a text are not items.
final class ItemsEditor extends VBox implements Editor {

    private final EditSession session;
    private final Source source;
    private final List<ValueEditor> rows = new ArrayList<>();
    private final VBox box = new VBox(4);

    /// Where the items are.
    ///
    /// @param name of the list, for those who listen
    /// @param like the field whose controls the rows have
    /// @param change what stands for some items
    record Source(
            FieldPath path,
            String name,
            MetaField like,
            Function<PostMeta, List<String>> read,
            Function<List<String>, Change> change) {

        /// A list field.
        static Source of(MetaField field) {
            return new Source(
                    FieldPath.of(field),
                    field.label(),
                    field,
                    meta -> read(meta, field),
                    items ->
                            items.isEmpty()
                                    ? new Change.RemoveField(field)
                                    : new Change.SetItems(field, items));
        }

        private static List<String> read(PostMeta meta, MetaField field) {
            return switch (meta.fields().get(field)) {
                case MetaValue.Items items -> items.values();
                case MetaValue.Text text -> text.value().lines().toList();
                case null -> List.of();
                case MetaValue.Whole _,
                        MetaValue.Flag _,
                        MetaValue.Empty _,
                        MetaValue.Group _,
                        MetaValue.Groups _ ->
                        List.of();
            };
        }
    }

    ItemsEditor(EditSession session, Source source) {
        this.session = session;
        this.source = source;
        getStyleClass().add("meta-items");
        Button add = Tools.add("Add", "Add to " + source.name(), () -> insert(rows.size()));
        getChildren().setAll(box, add);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        List<String> items = source.read().apply(meta);
        if (items.equals(items())) {
            rows.forEach(ValueEditor::settle);
        } else if (rows.stream().noneMatch(ValueEditor::isDirty)) {
            fill(items);
        }
    }

    @Override
    public void reset(PostMeta meta) {
        fill(source.read().apply(meta));
    }

    @Override
    public void commit() {
        rows.forEach(ValueEditor::commit);
    }

    @Override
    public boolean isBusy() {
        return rows.stream().anyMatch(ValueEditor::isBusy);
    }

    @Override
    public List<Wrong> wrong() {
        return rows.stream().flatMap(row -> row.wrong().stream()).toList();
    }

    @Override
    public void focus(FieldPath path) {
        if (rows.isEmpty()) {
            insert(0);
            return;
        }
        String place = path.text().substring(path.text().lastIndexOf('.') + 1);
        int index = place.matches("[0-9]{1,6}") ? Integer.parseInt(place) : 0;
        rows.get(Math.min(index, rows.size() - 1)).focus(path);
    }

    private List<String> items() {
        return rows.stream()
                .flatMap(row -> row.text().lines())
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private void fill(List<String> items) {
        while (rows.size() > items.size()) {
            rows.removeLast();
        }
        while (rows.size() < items.size()) {
            rows.add(row());
        }
        for (int i = 0; i < items.size(); i++) {
            rows.get(i).reset(new Reading(items.get(i), null, true));
        }
        place();
    }

    private void insert(int at) {
        ValueEditor row = row();
        rows.add(at, row);
        place();
        row.input().requestFocus();
    }

    private ValueEditor row() {
        ValueEditor row =
                new ValueEditor(
                        session,
                        ValueSpec.among(
                                source.like(),
                                "",
                                source.name(),
                                () -> source.change().apply(items())));
        row.onEntered(() -> insert(rows.indexOf(row) + 1));
        row.beside(Tools.icon(Feather.X, "Remove this item", () -> remove(row)));
        row.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, row));
        row.input().focusedProperty().addListener((_, _, now) -> left(row, now));
        return row;
    }

    private void left(ValueEditor row, boolean focused) {
        if (!focused && row.text().isBlank() && !row.isDirty() && rows.remove(row)) {
            place();
        }
    }

    private void pressed(KeyEvent event, ValueEditor row) {
        int at = rows.indexOf(row);
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move(row, at + (up ? -1 : 1));
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && row.text().isEmpty()) {
            remove(row);
            if (!rows.isEmpty()) {
                rows.get(Math.max(0, at - 1)).input().requestFocus();
                rows.get(Math.max(0, at - 1)).input().end();
            }
            event.consume();
        }
    }

    private void move(ValueEditor row, int to) {
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        place();
        row.input().requestFocus();
        set();
    }

    private void remove(ValueEditor row) {
        rows.remove(row);
        place();
        set();
    }

    private void set() {
        if (session.isOpen() && !items().equals(source.read().apply(session.meta()))) {
            session.set(source.change().apply(items()));
        }
        session.typed();
    }

    private void place() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).moved(new FieldPath(source.path().text() + "." + i));
            rows.get(i).input().setAccessibleText(source.name() + ", item " + (i + 1));
        }
        if (!box.getChildren().equals(rows)) {
            box.getChildren().setAll(rows);
        }
    }
}
