package dev.galley.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import dev.galley.review.Decision;
import dev.galley.session.Selection;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Threads;
import dev.galley.ui.kit.Views;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

@SuppressWarnings("NullAway.Init") // set before each test
class BatchPanesTest {

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final Threads threads = Threads.sideBySide(new FxThread());
    private Desks desk;
    private NoticeBoard notices;
    private BulkViewModel bulk;
    private BatchesViewModel batches;
    private StackPane root;

    @BeforeEach
    void open() throws Exception {
        desk = new Desks(folder);
        desk.decide(Decision.APPROVE, "batch:early");
        desk.as("Ben");
        Stage stage = FxToolkit.registerPrimaryStage();
        onFx(() -> fill(stage));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        threads.close();
        desk.close();
    }

    @Test
    void theNumberIsSaidFirstAndEnterDecides() throws TimeoutException {
        ask(Decision.APPROVE, "batch:late");
        waitFor(() -> words("#bulk-headline").equals("Approve 2 posts"));
        assertThat(words("#bulk-act")).isEqualTo("Approve 2 posts");
        robot.type(KeyCode.ENTER);
        waitFor(() -> !bulk.open().get());
        assertThat(desk.posts("batch:late status:approved")).hasSize(2);
        assertThat(Objects.requireNonNull(notices.toast().get()).message())
                .isEqualTo("Approved 2 posts");
    }

    @Test
    void escapeDecidesNothing() throws TimeoutException {
        ask(Decision.APPROVE, "");
        waitFor(() -> shown("#bulk-act"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !bulk.open().get());
        assertThat(desk.posts("batch:late status:unreviewed")).hasSize(2);
    }

    @Test
    void numberKeysChooseReasons() throws TimeoutException {
        ask(Decision.REJECT, "batch:late");
        waitFor(() -> shown("#bulk-reasons"));
        robot.type(KeyCode.ENTER);
        waitFor(() -> words("#bulk-complaint").startsWith("Choose a reason"));
        robot.type(KeyCode.DIGIT2);
        waitFor(() -> bulk.reasons().get().get(1).chosen().get());
        robot.type(KeyCode.ENTER);
        waitFor(() -> !bulk.open().get());
        assertThat(desk.posts("status:rejected")).hasSize(2);
    }

    @Test
    void whereThereIsNothingToDoEnterCloses() throws TimeoutException {
        ask(Decision.REOPEN, "batch:late");
        waitFor(() -> words("#bulk-headline").equals("Nothing to reopen"));
        assertThat(shown("#bulk-act")).isFalse();
        assertThat(words("#bulk-cancel")).isEqualTo("Close");
        robot.type(KeyCode.ENTER);
        waitFor(() -> !bulk.open().get());
    }

    @Test
    void whatIsLeftOutCanBeShown() throws TimeoutException {
        ask(Decision.APPROVE, "batch:early -status:approved");
        waitFor(() -> shown("#bulk-skipped"));
        onFx(
                () -> {
                    fire("#bulk-skipped .button");
                    return true;
                });
        assertThat(desk.asked)
                .containsExactly("show batch:early -status:approved needs-review:yes");
    }

    @Test
    void everyRowSaysWhatCanBeSignedOffAndWhatIsInTheWay() throws TimeoutException {
        showBatches();
        waitFor(() -> texts(".batch-offer .button").contains("Sign off 2 posts"));
        waitFor(() -> visible(".batch-offer .label").equals(List.of("–")));
        assertThat(texts(".batch-way")).contains("1 undecided", "2 undecided", "3 undecided");
        assertThat(texts(".line-first")).contains("early", "late", "All posts", "40");
        assertThat(texts(".line-second")).contains("lowest 40", "– 1");
    }

    @Test
    void arrowsAndEnterShowTheRowsPosts() throws TimeoutException {
        showBatches();
        waitFor(() -> table().isFocused());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        waitFor(() -> !desk.asked.isEmpty());
        assertThat(desk.asked).containsExactly("show batch:late");
        assertThat(batches.open().get()).isFalse();
    }

    @Test
    void theListStaysOnTopInEveryOrderAndTheSelectionStaysOnItsRow() throws TimeoutException {
        showBatches();
        onFx(
                () -> {
                    table().getSelectionModel().select(2);
                    table().getSortOrder().add(table().getColumns().getFirst());
                    return true;
                });
        waitFor(() -> names().equals(List.of("All posts", "early", "late")));
        desk.decide(Decision.APPROVE, "batch:late");
        onFx(
                () -> {
                    batches.changed();
                    return true;
                });
        waitFor(() -> table().getItems().get(2).overview().undecided() == 0);
        BatchRow selected = onFx(() -> table().getSelectionModel().getSelectedItem());
        assertThat(selected.name()).isEqualTo("early");
    }

    @Test
    void everyControlHasWordsAndCanBeHit() throws TimeoutException {
        showBatches();
        waitFor(() -> visible(".batch-offer .label").equals(List.of("–")));
        List<Button> buttons =
                onFx(
                        () ->
                                nodes(".button")
                                        .filter(node -> node.getScene() != null && shown(node))
                                        .map(Button.class::cast)
                                        .toList());
        assertThat(buttons).hasSizeGreaterThan(4);
        for (Button button : buttons) {
            assertThat(button.getText()).isNotEmpty();
            assertThat(button.getHeight()).as(button.getText()).isGreaterThanOrEqualTo(28);
        }
    }

    private Boolean fill(Stage stage) {
        notices = new NoticeBoard();
        bulk = new BulkViewModel(desk.workspace(), notices, threads, threads, desk);
        batches = new BatchesViewModel(desk.workspace(), threads, notices, desk, bulk);
        Views views =
                new Views(
                        Map.of(
                                BulkController.class,
                                () -> new BulkController(bulk, () -> {}),
                                BatchesController.class,
                                () -> new BatchesController(batches, _ -> 60, () -> {})));
        root = new StackPane(views.load("batch_overview"), views.load("batch_bulk"));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(root, 1000, 700);
        for (String sheet : List.of("tokens_light", "kit", "batch")) {
            scene.getStylesheets()
                    .add(
                            Objects.requireNonNull(
                                            BulkController.class.getResource(
                                                    "/styles/" + sheet + ".css"))
                                    .toString());
        }
        stage.setScene(scene);
        stage.show();
        return true;
    }

    private void ask(Decision decision, String query) {
        onFx(
                () -> {
                    bulk.ask(decision, new Selection.ByQuery(query));
                    return true;
                });
    }

    private void showBatches() throws TimeoutException {
        onFx(
                () -> {
                    batches.show("");
                    return true;
                });
        waitFor(() -> table().isVisible() && table().getItems().size() == 3);
    }

    @SuppressWarnings("unchecked")
    private TableView<BatchRow> table() {
        return (TableView<BatchRow>) Objects.requireNonNull(root.lookup("#batch-table"));
    }

    private List<String> names() {
        return table().getItems().stream().map(BatchRow::name).toList();
    }

    private String words(String selector) {
        return ((Labeled) Objects.requireNonNull(root.lookup(selector))).getText();
    }

    private void fire(String selector) {
        ((Button) Objects.requireNonNull(root.lookup(selector))).fire();
    }

    private boolean shown(String selector) {
        return shown(Objects.requireNonNull(root.lookup(selector)));
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Stream<Node> nodes(String selector) {
        return root.lookupAll(selector).stream();
    }

    private List<String> texts(String selector) {
        return nodes(selector)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<String> visible(String selector) {
        return nodes(selector)
                .filter(Label.class::isInstance)
                .filter(BatchPanesTest::shown)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(condition));
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
