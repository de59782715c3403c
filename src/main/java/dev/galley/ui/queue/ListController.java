package dev.galley.ui.queue;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.IntSupplier;

/// Binds the list of posts: its rows, its order and its selection.
public final class ListController {

    private final ListViewModel list;
    private final Runnable clearFilter;
    private final Runnable importSomething;
    private final IntSupplier weakBelow;
    private boolean following;

    @FXML private Label count;
    @FXML private MenuButton sort;
    @FXML private TableView<QueueRow> table;
    @FXML private VBox noPosts;
    @FXML private VBox noMatch;

    /// A controller for a list.
    ///
    /// @param importSomething asks what to import
    /// @param weakBelow scores below this are weak
    public ListController(
            ListViewModel list,
            Runnable clearFilter,
            Runnable importSomething,
            IntSupplier weakBelow) {
        this.list = list;
        this.clearFilter = clearFilter;
        this.importSomething = importSomething;
        this.weakBelow = weakBelow;
    }

    /// Moves the focus to the list.
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        count.textProperty().bind(list.count());
        table.getColumns().setAll(new QueueColumns(weakBelow).all(table.widthProperty()));
        table.setSortPolicy(_ -> sortByHeader());
        fillSortMenu();
        list.order().subscribe(this::showOrder);
        list.rows().subscribe(this::showRows);
        list.selected().subscribe(index -> follow(index.intValue()));
        table.getSelectionModel().selectedIndexProperty().subscribe(this::chosen);
        bindEmptiness(noPosts, ListViewModel.Emptiness.NO_POSTS);
        bindEmptiness(noMatch, ListViewModel.Emptiness.NO_MATCH);
    }

    @FXML
    void onClearFilter() {
        clearFilter.run();
    }

    @FXML
    void onImport() {
        importSomething.run();
    }

    private void bindEmptiness(VBox box, ListViewModel.Emptiness when) {
        box.visibleProperty().bind(list.emptiness().isEqualTo(when));
        box.managedProperty().bind(box.visibleProperty());
    }

    private void fillSortMenu() {
        ToggleGroup group = new ToggleGroup();
        for (String field : ListOrder.FIELDS) {
            RadioMenuItem item = new RadioMenuItem(ListOrder.words(field));
            item.setToggleGroup(group);
            item.setId(field);
            item.setOnAction(_ -> list.sort(turned(field)));
            sort.getItems().add(item);
        }
        sort.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> orderInWords(list.order().get()), list.order()));
    }

    /// The order by a field, the other way round where the list is in that order already.
    private ListOrder turned(String field) {
        ListOrder now = list.order().get();
        return new ListOrder(field, now.field().equals(field) && !now.descending());
    }

    private static String orderInWords(ListOrder order) {
        return ListOrder.words(order.field()) + (order.descending() ? " ↓" : " ↑");
    }

    private boolean sortByHeader() {
        if (!following) {
            list.sort(headerOrder());
        }
        return true;
    }

    private static ListOrder orderOf(TableColumn<QueueRow, ?> column) {
        boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
        return new ListOrder(column.getId(), descending);
    }

    private void showOrder(ListOrder order) {
        if (!order.equals(headerOrder())) {
            following = true;
            markHeader(order);
            following = false;
        }
        sort.getItems()
                .forEach(i -> ((RadioMenuItem) i).setSelected(order.field().equals(i.getId())));
    }

    /// New items take the marks off the header, so they are set again after these.
    private void markHeader(ListOrder order) {
        table.getSortOrder().clear();
        for (TableColumn<QueueRow, ?> column : table.getColumns()) {
            if (order.field().equals(column.getId())) {
                column.setSortType(
                        order.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
    }

    /// The order that the header shows already; to mark it anew in the middle of a click on it
    /// would turn it once more.
    private ListOrder headerOrder() {
        ObservableList<TableColumn<QueueRow, ?>> by = table.getSortOrder();
        return by.isEmpty() ? ListOrder.IMPORTED : orderOf(by.getFirst());
    }

    private void showRows(QueueRows rows) {
        following = true;
        table.setItems(rows);
        markHeader(list.order().get());
        following = false;
        follow(list.selected().get());
    }

    private void chosen(@Nullable Number index) {
        if (!following && index != null && index.intValue() >= 0) {
            list.select(index.intValue());
        }
    }

    private void follow(int index) {
        following = true;
        if (index >= 0 && index < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            reveal(index);
        } else {
            table.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void reveal(int index) {
        RowWindow window = RowWindow.of(table);
        if (!window.holds(index)) {
            table.scrollTo(Math.max(0, index - 2));
        }
    }
}
