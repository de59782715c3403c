package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Times;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Binds the list of posts: its rows, its order, the row that is shown and the rows that are
/// picked.
public final class ListController {

    private final ListViewModel list;
    private final PickViewModel picks;
    private final DoneViewModel done;
    private final ColumnChoice columns;
    private final Host host;
    private boolean following;

    @FXML private Label count;
    @FXML private Button pickAll;
    @FXML private MenuButton sort;
    @FXML private VBox strips;
    @FXML private TableView<QueueRow> table;
    @FXML private VBox noPosts;
    @FXML private VBox noMatch;
    @FXML private VBox allDone;
    @FXML private Label doneWords;
    @FXML private HBox doneSteps;

    /// What the list asks of the window around it.
    ///
    /// @param clearFilter shows all posts
    /// @param importSomething asks what to import
    /// @param weakBelow by the key of a score, such as `quality`: scores below this are weak
    /// @param rowMenu what a right click on a row offers; asked for at each click
    /// @param next what can be done when all is decided
    public record Host(
            Runnable clearFilter,
            Runnable importSomething,
            ToIntFunction<String> weakBelow,
            Supplier<List<MenuItem>> rowMenu,
            List<NextStep> next) {}

    /// A controller for a list.
    public ListController(
            ListViewModel list,
            PickViewModel picks,
            DoneViewModel done,
            ColumnChoice columns,
            Host host) {
        this.list = list;
        this.picks = picks;
        this.done = done;
        this.columns = columns;
        this.host = host;
    }

    /// Moves the focus to the list.
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        count.textProperty().bind(list.count());
        strips.getChildren().setAll(new DoneStrip(done, host.next()), new PickStrip(picks, list));
        Times times = Times.here();
        QueueColumns all = new QueueColumns(host.weakBelow(), times, columns, new RiskWords(list));
        table.getColumns().setAll(all.all(table.widthProperty()));
        table.setRowFactory(_ -> new PostTableRow(picks));
        new SortMenu(list, columns).fill(sort);
        HeaderOrder order = new HeaderOrder(table, list);
        order.follow();
        list.rows().subscribe(rows -> showRows(rows, order));
        list.selected().subscribe(index -> follow(index.intValue()));
        list.emptiness().subscribe(this::showEmptiness);
        done.place().subscribe(this::showEmptiness);
        doneWords.textProperty().bind(done.text());
        doneSteps.getChildren().setAll(DoneStrip.buttons(host.next()));
        table.getSelectionModel().selectedIndexProperty().subscribe(this::chosen);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnContextMenuRequested(this::showMenu);
    }

    @FXML
    void onPickAll() {
        picks.all();
    }

    @FXML
    void onClearFilter() {
        host.clearFilter().run();
    }

    @FXML
    void onImport() {
        host.importSomething().run();
    }

    private void showEmptiness() {
        boolean instead = done.place().get() == DoneViewModel.Place.INSTEAD;
        ListViewModel.Emptiness why = list.emptiness().get();
        show(noPosts, why == ListViewModel.Emptiness.NO_POSTS);
        show(noMatch, why == ListViewModel.Emptiness.NO_MATCH && !instead);
        show(allDone, why == ListViewModel.Emptiness.NO_MATCH && instead);
        pickAll.setDisable(why != ListViewModel.Emptiness.NONE);
    }

    private static void show(VBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private void showRows(QueueRows rows, HeaderOrder order) {
        following = true;
        order.show(rows);
        following = false;
        String all = "Select all " + Counted.posts(rows.size());
        pickAll.setAccessibleText(all);
        pickAll.getTooltip().setText(all + " (Ctrl+A)");
        if (!rows.isEmpty()) {
            table.scrollTo(list.top());
        }
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
        if (list.isNew()) {
            return;
        }
        RowWindow window = RowWindow.of(table);
        if (!window.holds(index)) {
            table.scrollTo(Math.max(0, index - 2));
        }
    }

    private void onKey(KeyEvent key) {
        boolean done =
                switch (key.getCode()) {
                    case A -> key.isShortcutDown() && run(picks::all);
                    case ESCAPE -> picks.picked().get().count() > 0 && run(picks::clear);
                    case DOWN, J -> key.isShiftDown() && run(() -> picks.extend(1));
                    case UP, K -> key.isShiftDown() && run(() -> picks.extend(-1));
                    case SPACE ->
                            key.isShortcutDown() && run(() -> picks.toggle(list.selected().get()));
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void showMenu(ContextMenuEvent request) {
        List<MenuItem> items = host.rowMenu().get();
        if (!items.isEmpty() && list.size() > 0) {
            ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
            menu.show(table.getScene().getWindow(), request.getScreenX(), request.getScreenY());
            request.consume();
        }
    }
}
