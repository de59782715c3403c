package dev.galley.ui.batch;

import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.ui.kit.Statuses;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Binds the batches: a table whose first row is what the list shows. Enter shows a row's posts,
/// Escape leaves.
public final class BatchesController {

    private final BatchesViewModel batches;
    private final ToIntFunction<String> weakBelow;
    private final Runnable leave;
    private final ObservableList<BatchRow> items = FXCollections.observableArrayList();

    @FXML private VBox pane;
    @FXML private HBox legend;
    @FXML private Button show;
    @FXML private Button signOff;
    @FXML private Button inTheWay;
    @FXML private TableView<BatchRow> table;
    @FXML private VBox nothing;
    @FXML private Label nothingWords;
    @FXML private Button importFiles;

    /// Binds the batches.
    ///
    /// @param weakBelow by the key of a score, such as `quality`: scores below this are weak
    /// @param leave gives the focus back when the batches are left
    public BatchesController(
            BatchesViewModel batches, ToIntFunction<String> weakBelow, Runnable leave) {
        this.batches = batches;
        this.weakBelow = weakBelow;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        pane.visibleProperty().bind(batches.open());
        pane.managedProperty().bind(pane.visibleProperty());
        for (Status status : StatesNode.ORDER) {
            legend.getChildren().add(StatesNode.mark(status, Statuses.word(status)));
        }
        Label scores = new Label("Scores: the mean, the lowest, – not measured");
        scores.getStyleClass().add("batches-hint");
        legend.getChildren().add(scores);
        BatchColumns columns = new BatchColumns(weakBelow);
        table.getColumns().addAll(columns.first());
        table.getColumns().addAll(new SignOffColumns(batches).all());
        table.getColumns().addAll(columns.last());
        table.setSortPolicy(BatchesController::sort);
        table.setItems(items);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onTableKey);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        var none = table.getSelectionModel().selectedItemProperty().isNull();
        for (Node button : new Node[] {show, signOff, inTheWay}) {
            button.disableProperty().bind(none);
        }
        batches.rows().addListener((ListChangeListener<BatchRow>) _ -> take());
        batches.counted().subscribe(this::showNothing);
        batches.open().addListener((_, _, now) -> moveFocus(now));
        take();
    }

    /// Moves the focus to the table.
    public void focus() {
        table.requestFocus();
    }

    /// Shows the posts of the row that is selected in the list.
    @FXML
    public void showPosts() {
        withSelected(batches::showPosts);
    }

    /// Asks to sign off the posts of the row that is selected.
    @FXML
    public void signOff() {
        withSelected(row -> batches.decide(row, Decision.SIGN_OFF));
    }

    /// Shows what stands in the way of the row that is selected.
    @FXML
    public void showInTheWay() {
        withSelected(batches::showInTheWay);
    }

    @FXML
    void onImport() {
        batches.importFiles();
    }

    @FXML
    void onClose() {
        batches.close();
    }

    private void withSelected(Consumer<BatchRow> act) {
        BatchRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            act.accept(row);
        }
    }

    private void take() {
        BatchRow before = table.getSelectionModel().getSelectedItem();
        String key = before == null ? null : BatchRow.key(before.overview());
        items.setAll(batches.rows());
        table.sort();
        select(key);
        showNothing(batches.counted().get());
    }

    private void select(@Nullable String key) {
        for (int i = 0; i < items.size(); i++) {
            if (BatchRow.key(items.get(i).overview()).equals(key)) {
                table.getSelectionModel().select(i);
                return;
            }
        }
        if (!items.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void showNothing(boolean counted) {
        boolean appears = !table.isVisible() && !items.isEmpty();
        nothing.setVisible(items.isEmpty());
        table.setVisible(!items.isEmpty());
        if (appears && batches.open().get()) {
            focus();
        }
        importFiles.setVisible(counted);
        nothingWords.setText(counted ? "Nothing has been imported yet." : "Counting…");
    }

    /// The row of the list stays on top, whatever the order.
    private static boolean sort(TableView<BatchRow> table) {
        Comparator<BatchRow> asked = table.getComparator();
        Comparator<BatchRow> newest =
                Comparator.comparing((BatchRow row) -> BatchRow.imported(row.overview()))
                        .reversed();
        Comparator<BatchRow> listFirst = Comparator.comparing(row -> !row.isFilter());
        FXCollections.sort(
                table.getItems(), listFirst.thenComparing(asked == null ? newest : asked));
        return true;
    }

    private TableRow<BatchRow> row() {
        TableRow<BatchRow> row = new TableRow<>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && row.getItem() != null) {
                        batches.showPosts(row.getItem());
                    }
                });
        ContextMenu menu = menu(row);
        row.emptyProperty().subscribe(empty -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    private ContextMenu menu(TableRow<BatchRow> row) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("Show posts", row, batches::showPosts),
                        item("Show what stands in the way", row, batches::showInTheWay),
                        new SeparatorMenuItem());
        for (Decision decision : Decision.values()) {
            menu.getItems()
                    .add(item(Wording.act(decision), row, it -> batches.decide(it, decision)));
        }
        return menu;
    }

    private static MenuItem item(String words, TableRow<BatchRow> row, Consumer<BatchRow> act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> act.accept(row.getItem()));
        return item;
    }

    private void moveFocus(boolean open) {
        if (open) {
            pane.requestFocus();
            focus();
        } else {
            leave.run();
        }
    }

    private void onTableKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            showPosts();
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            batches.close();
        }
    }
}
