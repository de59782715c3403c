package dev.galley.ui.queue;

import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// Keeps the header of the list and its order in step. A header always begins with "ascending";
/// here that stands for the order in which its field is most useful at first.
final class HeaderOrder {

    private final TableView<QueueRow> table;
    private final ListViewModel list;
    private boolean marking;

    HeaderOrder(TableView<QueueRow> table, ListViewModel list) {
        this.table = table;
        this.list = list;
    }

    void follow() {
        table.setSortPolicy(_ -> sort());
        list.order().subscribe(this::show);
    }

    /// Gives the table other rows. They take the marks off the header, so it is marked anew.
    void show(QueueRows rows) {
        marking = true;
        table.setItems(rows);
        mark();
    }

    /// Does something to the columns of the table without a new order of the list.
    void keep(Runnable change) {
        marking = true;
        change.run();
        mark();
    }

    private void mark() {
        marking = true;
        ListOrder order = list.order().get();
        table.getSortOrder().clear();
        for (TableColumn<QueueRow, ?> column : table.getColumns()) {
            if (order.field().equals(column.getId())) {
                column.setSortType(
                        order.equals(ListOrder.first(order.field()))
                                ? SortType.ASCENDING
                                : SortType.DESCENDING);
                table.getSortOrder().add(column);
            }
        }
        marking = false;
    }

    private boolean sort() {
        if (!marking) {
            list.sort(now());
        }
        return true;
    }

    /// To mark the header in the middle of a click on it would turn it once more.
    private void show(ListOrder order) {
        if (!order.equals(now())) {
            mark();
        }
    }

    private ListOrder now() {
        ObservableList<TableColumn<QueueRow, ?>> by = table.getSortOrder();
        return by.isEmpty() ? ListOrder.IMPORTED : orderOf(by.getFirst());
    }

    private static ListOrder orderOf(TableColumn<QueueRow, ?> column) {
        ListOrder first = ListOrder.first(column.getId());
        return column.getSortType() == SortType.ASCENDING ? first : first.turned();
    }
}
