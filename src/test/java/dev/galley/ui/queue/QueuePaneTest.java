package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Views;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

@SuppressWarnings("NullAway.Init") // set before each test
class QueuePaneTest {

    private final FxRobot robot = new FxRobot();
    private final FakePosts posts = new FakePosts(500);
    private final NoticeBoard errors = new NoticeBoard();
    private final Background now = new Soon(new FxThread());
    private final ListViewModel list = new ListViewModel(posts, now, errors);
    private final FilterViewModel filter = new FilterViewModel(list);
    private final FacetsViewModel facets = new FacetsViewModel(posts, list, filter, now, errors);
    private final PickViewModel picks = new PickViewModel(list, now, errors);
    private final DoneViewModel done =
            new DoneViewModel(list, facets, new SimpleStringProperty("7 decided today"));
    private final ColumnChoice columns = new ColumnChoice("");
    private ListController controller;
    private Scene scene;

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
                    stage.show();
                    list.relist();
                    controller.focus();
                    return stage;
                });
        until(() -> rows().size() > 5);
    }

    /// Work that is done at once and answered after what is being done.
    private record Soon(FxThread fx) implements Background {

        @Override
        public <T> void run(
                Callable<? extends T> work,
                Consumer<? super T> then,
                Consumer<? super Exception> failed) {
            try {
                T answer = work.call();
                fx.later(() -> then.accept(answer));
            } catch (Exception e) {
                fx.later(() -> failed.accept(e));
            }
        }

        @Override
        public void deliver(Runnable onFxThread) {
            fx.later(onFxThread);
        }
    }

    private Parent pane() {
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

    @Test
    void aFacetIsChosenByAClickAndTakenOutByItsChip() throws TimeoutException {
        robot.clickOn(facet("Needs human review", "Yes"));
        assertQuery("needs-review:yes");
        assertThat(list.size()).isEqualTo(100);
        until(() -> !scene.getRoot().lookupAll(".chip").isEmpty());
        robot.clickOn(button("Remove Needs human review: yes"));
        assertQuery("");
        assertThat(onFx(() -> node("#chips").isVisible())).isFalse();
    }

    @Test
    void aClickWithCtrlExcludes() {
        Node yes = facet("Needs human review", "Yes");
        press(yes, true);
        assertQuery("-needs-review:yes");
    }

    @Test
    void barsOfAScoreAreChosenByDraggingAndWithTheKeyboard() {
        Node histogram = node("#histogram-quality");
        double width = histogram.getLayoutBounds().getWidth();
        robot.moveTo(robot.offset(histogram, -width * 0.05, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(robot.offset(histogram, width * 0.15, 0))
                .release(MouseButton.PRIMARY);
        assertQuery("quality:40..69");
        robot.type(KeyCode.RIGHT);
        assertQuery("quality:40..79");
        robot.type(KeyCode.DELETE);
        assertQuery("");
    }

    @Test
    void manyPostsArePickedByMouseAndByKeys() throws TimeoutException {
        press(row(3), true);
        assertThat(picks.picked().get().count()).isEqualTo(2);
        press(row(6), false);
        assertThat(picks.picked().get().count()).isEqualTo(5);
        robot.press(KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT);
        assertThat(picks.picked().get().count()).isEqualTo(6);
        assertThat(pickedRows()).isEqualTo(6);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(picks.picked().get()).isEqualTo(new PickedPosts.AllMatching("", 500));
        until(() -> texts("#pick-strip").contains("500 selected"));
        robot.type(KeyCode.ESCAPE);
        assertThat(picks.picked().get().count()).isZero();
        assertThat(onFx(() -> node("#pick-strip").isVisible())).isFalse();
    }

    @Test
    void theFirstClickOnAHeaderShowsWhatMattersFirst() {
        sortAsAHeaderDoes("needs-review", TableColumn.SortType.ASCENDING);
        assertOrder(new ListOrder("needs-review", true));
        sortAsAHeaderDoes("quality", TableColumn.SortType.ASCENDING);
        assertOrder(new ListOrder("quality", false));
        assertThat(onFx(() -> table().getSortOrder().getFirst().getId())).isEqualTo("quality");
        sortAsAHeaderDoes("quality", TableColumn.SortType.DESCENDING);
        assertOrder(new ListOrder("quality", true));
        robot.interact(() -> table().getSortOrder().clear());
        assertOrder(ListOrder.IMPORTED);
    }

    @Test
    void whatIsTypedIsCompleted() throws TimeoutException {
        robot.clickOn("#filter").write("needs");
        until(() -> robot.lookup("#completion").tryQuery().isPresent());
        robot.type(KeyCode.TAB);
        assertThat(filter.text().get()).isEqualTo("needs-review:");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(filter.text().get()).isEqualTo("needs-review:yes ");
        robot.type(KeyCode.ENTER);
        assertQuery("needs-review:yes");
    }

    @Test
    void escapeClosesTheOffersBeforeItClearsTheFilter() throws TimeoutException {
        robot.clickOn("#filter").write("stack:");
        until(() -> robot.lookup("#completion").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#completion").tryQuery().isEmpty());
        assertThat(filter.text().get()).isEqualTo("stack:");
        robot.type(KeyCode.ESCAPE);
        assertThat(filter.text().get()).isEmpty();
    }

    @Test
    void aMisspeltFieldIsOneLineWithItsDetailsFolded() throws TimeoutException {
        robot.interact(() -> list.filter("qualty:1"));
        until(() -> texts(".fault-band").contains("\"qualty\" is no field; did you mean quality?"));
        boolean details = onFx(() -> node(".fault-details").getParent().isVisible());
        assertThat(details).isFalse();
    }

    @Test
    void noTitleIsCutHard() {
        List<Boolean> fits =
                onFx(
                        () ->
                                scene.getRoot().lookupAll(".row-title").stream()
                                        .map(QueuePaneTest::fitsIntoItsCell)
                                        .toList());
        assertThat(fits).hasSizeGreaterThan(5).containsOnly(true);
    }

    @Test
    void whenAllIsDecidedTheListSaysWhatComesNext() throws TimeoutException {
        for (int post = 1; post <= 500; post++) {
            posts.decide(post, Status.APPROVED);
        }
        robot.interact(list::refresh);
        until(() -> texts("#done-strip").contains("All 500 decided. 7 decided today."));
        robot.interact(() -> list.filter("status:unreviewed"));
        assertThat(onFx(() -> node("#all-done").isVisible())).isTrue();
        assertThat(onFx(() -> node("#done-strip").isVisible())).isFalse();
    }

    @Test
    void aRightClickOffersWhatTheWindowGives() throws TimeoutException {
        robot.rightClickOn(row(2));
        until(() -> robot.lookup("Approve it").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertThat(list.selected().get()).isEqualTo(2);
    }

    @Test
    void furtherColumnsShowOnlyInAWideList() {
        robot.interact(() -> columns.chosen(FurtherColumn.VIEWS).set(true));
        assertThat(onFx(() -> headers())).doesNotContain("Views");
        robot.interact(() -> scene.getWindow().setWidth(990));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> headers())).contains("Views");
        assertThat(columns.text()).startsWith("views:");
    }

    @Test
    void everyControlHasWordsAndRoomToBeHit() {
        robot.interact(() -> list.filter("form:page needs-review:yes"));
        List<String> silent =
                onFx(
                        () ->
                                scene.getRoot().lookupAll("*").stream()
                                        .filter(n -> n instanceof ButtonBase && isSeen(n))
                                        .filter(n -> words((ButtonBase) n).isBlank())
                                        .map(Node::toString)
                                        .toList());
        assertThat(silent).isEmpty();
        List<Node> low =
                onFx(
                        () ->
                                scene.getRoot().lookupAll(".facet-row").stream()
                                        .filter(n -> ((Control) n).getHeight() < 28)
                                        .toList());
        assertThat(low).isEmpty();
    }

    /// A press with Ctrl or Shift held, which the headless window does not tell of a mouse.
    private void press(Node node, boolean ctrl) {
        robot.interact(
                () ->
                        node.fireEvent(
                                new MouseEvent(
                                        MouseEvent.MOUSE_PRESSED,
                                        1,
                                        1,
                                        1,
                                        1,
                                        MouseButton.PRIMARY,
                                        1,
                                        !ctrl,
                                        ctrl,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        true,
                                        false,
                                        true,
                                        null)));
    }

    private void assertQuery(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.query().get()).isEqualTo(query);
    }

    private void assertOrder(ListOrder order) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.order().get()).isEqualTo(order);
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static String words(ButtonBase button) {
        String spoken = button.getAccessibleText();
        return spoken == null ? String.valueOf(button.getText()) : spoken;
    }

    private static boolean fitsIntoItsCell(Node title) {
        Node cell = title.getParent().getParent();
        double right = title.localToScene(title.getBoundsInLocal()).getMaxX();
        return right <= cell.localToScene(cell.getLayoutBounds()).getMaxX() + 0.5;
    }

    private Node facet(String group, String label) {
        return onFx(
                () ->
                        scene.getRoot().lookupAll(".facet-row").stream()
                                .filter(n -> label.equals(label(n)))
                                .filter(n -> group.equals(title(n.getParent().getParent())))
                                .findFirst()
                                .orElseThrow());
    }

    private static String label(Node row) {
        return ((Label) Objects.requireNonNull(row.lookup(".facet-label"))).getText();
    }

    private static String title(Node body) {
        Node part = body.getParent();
        return ((Label) Objects.requireNonNull(part.lookup(".facet-title"))).getText();
    }

    private Node button(String accessibleText) {
        return onFx(
                () ->
                        scene.getRoot().lookupAll(".button").stream()
                                .filter(n -> accessibleText.equals(n.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    /// The headless window does not tell a header of a click.
    private void sortAsAHeaderDoes(String field, TableColumn.SortType type) {
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
    private TableView<QueueRow> table() {
        return (TableView<QueueRow>) node("#queue-table");
    }

    private List<String> headers() {
        return scene.getRoot().lookupAll(".column-header .label").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private Node row(int index) {
        return onFx(
                () -> rows().stream().filter(r -> r.getIndex() == index).findFirst().orElseThrow());
    }

    private List<TableRow<?>> rows() {
        return scene.getRoot().lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(n -> (TableRow<?>) n)
                .filter(r -> !r.isEmpty())
                .toList();
    }

    private long pickedRows() {
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

    private List<String> texts(String selector) {
        return node(selector).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(holds));
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
