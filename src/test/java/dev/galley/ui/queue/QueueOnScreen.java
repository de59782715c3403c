package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Views;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The filter, the facets and the list of some posts in a window.
@SuppressWarnings("NullAway.Init") // set before each test
abstract class QueueOnScreen {

    final FxRobot robot = new FxRobot();
    final FakePosts posts = new FakePosts(500);
    final NoticeBoard errors = new NoticeBoard();
    final Background now = new Soon(new FxThread());
    final ListViewModel list = new ListViewModel(posts, now, errors);
    final FilterViewModel filter = new FilterViewModel(list);
    final FacetsViewModel facets = new FacetsViewModel(posts, list, filter, now, errors);
    final PickViewModel picks = new PickViewModel(list, now, errors);
    final DoneViewModel done =
            new DoneViewModel(list, facets, new SimpleStringProperty("7 decided today"));
    final ColumnChoice columns = new ColumnChoice("");
    ListController controller;
    Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        scene = onFx(() -> new Scene(pane(), 700, 700));
        onFx(
                () -> {
                    for (String sheet : List.of("tokens_light", "kit", "queue")) {
                        String file = "/styles/" + sheet + ".css";
                        scene.getStylesheets()
                                .add(
                                        Objects.requireNonNull(
                                                        QueuePaneTest.class.getResource(file))
                                                .toString());
                    }
                    stage.setScene(scene);
                    stage.sizeToScene();
                    stage.show();
                    list.relist();
                    controller.focus();
                    return stage;
                });
        until(() -> rows().size() > 5 && facets.table().all() > 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Parent pane() {
        controller =
                new ListController(
                        list,
                        picks,
                        done,
                        columns,
                        new ListController.Host(
                                filter::clear,
                                () -> {},
                                _ -> 60,
                                () -> List.of(new MenuItem("Approve it")),
                                List.of(new NextStep("Show approved", () -> {}))));
        CompletionViewModel completion = new CompletionViewModel(posts, now);
        Views views =
                new Views(
                        Map.of(
                                ListController.class,
                                () -> controller,
                                FacetsController.class,
                                () -> new FacetsController(facets),
                                FilterController.class,
                                () ->
                                        new FilterController(
                                                filter, list, completion, controller::focus)));
        BorderPane pane = new BorderPane(views.load("queue_list"));
        pane.setLeft(views.load("queue_facets"));
        pane.setTop(
                new VBox(
                        views.load("queue_filter"),
                        new ChipsPane(filter, list),
                        new FaultBand(filter, list)));
        return pane;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /// A press with Ctrl or Shift held, which the headless window does not tell of a mouse.
    void press(Node node, boolean ctrl) {
        robot.interact(() -> node.fireEvent(press(!ctrl, ctrl, false)));
    }

    void pressWithAlt(Node node) {
        robot.interact(() -> node.fireEvent(press(false, false, true)));
    }

    private static MouseEvent press(boolean shift, boolean ctrl, boolean alt) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                shift,
                ctrl,
                alt,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    static List<String> states(Node node) {
        return node.getPseudoClassStates().stream().map(p -> p.getPseudoClassName()).toList();
    }

    void assertQuery(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.query().get()).isEqualTo(query);
    }

    void assertOrder(ListOrder order) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.order().get()).isEqualTo(order);
    }

    static boolean isSeen(@Nullable Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    static String words(ButtonBase button) {
        String spoken = button.getAccessibleText();
        return spoken == null ? String.valueOf(button.getText()) : spoken;
    }

    static boolean fitsIntoItsCell(Node title) {
        Node cell = title.getParent().getParent();
        double right = title.localToScene(title.getBoundsInLocal()).getMaxX();
        return right <= cell.localToScene(cell.getLayoutBounds()).getMaxX() + 0.5;
    }

    Node facet(String group, String label) {
        return onFx(
                () ->
                        scene.getRoot().lookupAll(".facet-row").stream()
                                .filter(n -> label.equals(label(n)))
                                .filter(n -> group.equals(title(n)))
                                .findFirst()
                                .orElseThrow());
    }

    static String label(Node row) {
        return row.lookup(".facet-label") instanceof Label label ? label.getText() : "";
    }

    static String title(Node row) {
        Node part = row;
        while (!(part instanceof FacetPart)) {
            part = part.getParent();
        }
        return ((Label) Objects.requireNonNull(part.lookup(".facet-title"))).getText();
    }

    Node button(String accessibleText) {
        return onFx(
                () ->
                        scene.getRoot().lookupAll(".button").stream()
                                .filter(n -> accessibleText.equals(n.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    /// The headless window does not tell a header of a click.
    void sortAsAHeaderDoes(String field, TableColumn.SortType type) {
        robot.interact(
                () ->
                        table().getColumns().stream()
                                .filter(c -> field.equals(c.getId()))
                                .forEach(
                                        c -> {
                                            c.setSortType(type);
                                            table().getSortOrder().clear();
                                            table().getSortOrder().add(c);
                                        }));
    }

    @SuppressWarnings("unchecked") // the rows are of the list
    TableView<QueueRow> table() {
        return (TableView<QueueRow>) node("#queue-table");
    }

    List<String> headers() {
        return scene.getRoot().lookupAll(".column-header .label").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    Node row(int index) {
        return onFx(
                () -> rows().stream().filter(r -> r.getIndex() == index).findFirst().orElseThrow());
    }

    List<TableRow<?>> rows() {
        return scene.getRoot().lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(n -> (TableRow<?>) n)
                .filter(r -> !r.isEmpty())
                .toList();
    }

    long pickedRows() {
        return onFx(
                () ->
                        rows().stream()
                                .filter(
                                        r ->
                                                r.getPseudoClassStates().stream()
                                                        .anyMatch(
                                                                p ->
                                                                        "picked"
                                                                                .equals(
                                                                                        p
                                                                                                .getPseudoClassName())))
                                .count());
    }

    List<String> texts(String selector) {
        return node(selector).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText())
                .toList();
    }

    Node node(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(holds));
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
