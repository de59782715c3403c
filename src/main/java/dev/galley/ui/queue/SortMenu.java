package dev.galley.ui.queue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// Fills the button that says how the list is ordered: the orders, and the way to the columns.
final class SortMenu {

    private final ListViewModel list;
    private final ColumnsPopup popup;

    SortMenu(ListViewModel list, ColumnsPopup popup) {
        this.list = list;
        this.popup = popup;
    }

    void fill(MenuButton button) {
        ToggleGroup group = new ToggleGroup();
        for (String field : ListOrder.FIELDS) {
            RadioMenuItem item = new RadioMenuItem(ListOrder.words(field));
            item.setToggleGroup(group);
            item.setOnAction(_ -> list.sort(asked(field)));
            button.getItems().add(item);
            list.order().subscribe(order -> item.setSelected(order.field().equals(field)));
        }
        MenuItem choose = new MenuItem("Columns…");
        choose.setOnAction(_ -> popup.show(button));
        button.getItems().addAll(new SeparatorMenuItem(), choose);
        list.order().subscribe(order -> button.setText(inWords(order)));
    }

    /// The order by a field, the other way round where the list is in an order by it already.
    private ListOrder asked(String field) {
        ListOrder now = list.order().get();
        return now.field().equals(field) ? now.turned() : ListOrder.first(field);
    }

    private static String inWords(ListOrder order) {
        return ListOrder.words(order.field()) + (order.descending() ? " ↓" : " ↑");
    }
}
