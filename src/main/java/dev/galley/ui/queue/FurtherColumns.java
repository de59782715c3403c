package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.NextFrame;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Keeps the further columns of a table in step with the choice of them: which are there, in which
/// order, and how wide. They stand between the title and the scores, and as many are shown as leave
/// the title room enough.
final class FurtherColumns {

    /// What the title keeps at least, in pixels at the normal text size.
    static final double LEAST_TITLE = 140;

    private static final double DEFAULT_WIDTH = 80;

    private final TableView<QueueRow> table;
    private final ColumnChoice choice;
    private final HeaderOrder headers;
    private final ObservableDoubleValue room;
    private final TableColumn<QueueRow, @Nullable PostRow> title;
    private final Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> columns =
            new EnumMap<>(FurtherColumn.class);
    private boolean arranging;

    /// Columns that are not in the table yet.
    ///
    /// @param room what the title and the further columns share, in pixels
    FurtherColumns(
            TableView<QueueRow> table,
            ColumnChoice choice,
            HeaderOrder headers,
            ObservableDoubleValue room,
            TableColumn<QueueRow, @Nullable PostRow> title) {
        this.table = table;
        this.choice = choice;
        this.headers = headers;
        this.room = room;
        this.title = title;
    }

    /// Takes the columns and follows the choice of them.
    void follow(Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> all) {
        columns.putAll(all);
        columns.forEach(this::followWidth);
        choice.text().subscribe(_ -> fit());
        room.addListener((InvalidationListener) _ -> fit());
        choice.order().addListener((ListChangeListener<FurtherColumn>) _ -> place());
        table.getColumns().addListener((ListChangeListener<TableColumn<QueueRow, ?>>) _ -> moved());
        place();
    }

    private void followWidth(FurtherColumn which, TableColumn<QueueRow, @Nullable PostRow> column) {
        choice.width(which).subscribe(width -> column.setPrefWidth(asked(width.doubleValue())));
        column.widthProperty().subscribe(width -> choice.width(which).set(width.doubleValue()));
    }

    /// A column that asks for exactly the default width is made as wide as what it shows.
    private static double asked(double width) {
        return width == DEFAULT_WIDTH ? width + 0.01 : width;
    }

    /// Shows what there is room for, in order, and gives the title what is left.
    private void fit() {
        double left = room.get();
        boolean full = false;
        for (FurtherColumn which : choice.order()) {
            TableColumn<QueueRow, @Nullable PostRow> column = columns.get(which);
            if (column != null) {
                double width = choice.width(which).get();
                boolean chosen = choice.chosen(which).get();
                full |= chosen && left - width < LEAST_TITLE;
                column.setVisible(chosen && !full);
                left -= chosen && !full ? width : 0;
            }
        }
        title.setPrefWidth(left);
    }

    /// Puts the columns into the table in the order of the choice.
    private void place() {
        List<TableColumn<QueueRow, ?>> wanted = new ArrayList<>();
        List<TableColumn<QueueRow, ?>> others = new ArrayList<>();
        for (TableColumn<QueueRow, ?> column : table.getColumns()) {
            if (!columns.containsValue(column)) {
                others.add(column);
            }
        }
        int behindTitle = others.indexOf(title) + 1;
        wanted.addAll(others.subList(0, behindTitle));
        choice.order().forEach(which -> wanted.add(columns.get(which)));
        wanted.addAll(others.subList(behindTitle, others.size()));
        if (!wanted.equals(table.getColumns())) {
            arranging = true;
            headers.keep(() -> table.getColumns().setAll(wanted));
            arranging = false;
        }
    }

    /// After a header was dragged. What may not move goes back to its place.
    private void moved() {
        if (!arranging) {
            ObservableList<TableColumn<QueueRow, ?>> now = table.getColumns();
            List<FurtherColumn> order = new ArrayList<>();
            now.forEach(column -> FurtherColumn.ofWord(column.getId()).ifPresent(order::add));
            NextFrame.run(
                    () -> {
                        choice.arrange(order);
                        place();
                    });
        }
    }
}
