package dev.galley.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.ui.insight.SamplesViewModel.BatchChoice;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.Threads;
import dev.galley.ui.kit.Times;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // set before each test
class InsightPaneTest {

    private final FxRobot robot = new FxRobot();
    private final FakeHost host = new FakeHost();
    private final Reports reports = new Reports();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private Threads threads;
    private InsightViewModel model;
    private SamplesViewModel samples;
    private InsightPane pane;

    @BeforeEach
    void open() throws Exception {
        threads = Threads.sideBySide(new FxThread());
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    private void show(Stage stage) {
        model =
                new InsightViewModel(
                        reports,
                        threads,
                        (what, error) -> errors.add(what + ": " + error),
                        host,
                        Times.here());
        samples = new SamplesViewModel(host, () -> 42);
        samples.show(
                List.of(new SampleLine("may-1", "may", 5, 50, 46, 1, 0.979, 0.889, 0.996)),
                List.of(new BatchChoice("may", 70)));
        pane = new InsightPane(model, new SamplesPane(samples));
        Scene scene = new Scene((Region) pane.node(), 1200, 800);
        scene.getStylesheets().add(style("/styles/tokens_light.css").toString());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        threads.close();
        FxToolkit.cleanupStages();
        assertThat(errors).isEmpty();
    }

    @Test
    void theEmptyScreenSaysWhatToDoAndEnterDoesIt() throws Exception {
        assertThat(seen())
                .contains("The report reads all posts and says where the parser is unsure.");
        robot.interact(() -> pane.node().lookup(".insight-empty .button").requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> seen().contains("Problems and findings"));
        assertThat(reports.asked).containsExactly("");
        assertThat(seen())
                .contains("98.0 %", "0.9991", "meta.unknown", "text.todo", "pace", "a+: a+")
                .contains("1 empty, 2 bad, 7 missing", "w-0", "1 error, 2 warnings");
    }

    @Test
    void arrowsChooseARowWithItsExamplesAndEnterShowsThePosts() throws Exception {
        make();
        focus(row("Warning, meta.unknown, problem, on 30 posts"));
        until(() -> seen().contains("not known: mood: calm"));
        robot.type(KeyCode.DOWN);
        until(() -> seen().contains("Show 2 posts") || !buttons("Show 2 posts").isEmpty());
        robot.type(KeyCode.ENTER);
        until(() -> host.did.contains("posts problem:text.todo"));
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        until(() -> host.did.contains("posts problem:meta.unknown"));
    }

    @Test
    void anExampleOpensInTheSourceByClickAndByEnter() throws Exception {
        make();
        focus(row("p-1: not known: mood: calm"));
        robot.type(KeyCode.ENTER);
        until(() -> host.did.contains("source p-1 3..9"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> host.did.contains("source p-2"));
    }

    @Test
    void longListsAreCutUntilAllIsAskedFor() throws Exception {
        make();
        assertThat(seen()).contains("w-14").doesNotContain("w-15");
        robot.interact(
                () ->
                        robot.lookup(
                                        (Node n) ->
                                                n instanceof ButtonBase b
                                                        && "Show all 40".equals(b.getText()))
                                .<ButtonBase>query()
                                .fire());
        until(() -> seen().contains("w-39"));
        focus(row("w-0, coverage 0.5000, 1 error, 2 warnings"));
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        until(() -> host.did.contains("source w-39 39..40"));
    }

    @Test
    void aSampleIsWalkedAndANewOneDrawn() throws Exception {
        robot.interact(() -> buttons("Go on").getFirst().fire());
        robot.interact(() -> buttons("Export wrong parses…").getFirst().fire());
        assertThat(host.did).containsExactly("walk may-1", "export");
        robot.interact(() -> buttons("New sample…").getFirst().fire());
        robot.write("7").type(KeyCode.ENTER);
        until(() -> host.did.contains("draw may 7 42"));
        robot.interact(() -> buttons("New sample…").getFirst().fire());
        robot.type(KeyCode.ESCAPE);
        until(() -> !samples.drawing().get());
    }

    @Test
    void everyControlHasWordsAndIsLargeEnough() throws Exception {
        make();
        for (ButtonBase button :
                robot.lookup((Node n) -> n instanceof ButtonBase).<ButtonBase>queryAll()) {
            String words = Objects.requireNonNullElse(button.getText(), "");
            String spoken = Objects.requireNonNullElse(button.getAccessibleText(), "");
            if (shown(button)) {
                assertThat(words + spoken).as(button.toString()).isNotEmpty();
            }
        }
        for (Node row : robot.lookup(".row-line").queryAll()) {
            assertThat(((Region) row).getHeight()).isGreaterThanOrEqualTo(28);
        }
    }

    @Test
    void oneRowOfEachListIsReachedByTab() throws Exception {
        make();
        for (Node list : robot.lookup((Node n) -> n instanceof RowList).queryAll()) {
            long reached =
                    list.lookupAll(".row-line").stream().filter(Node::isFocusTraversable).count();
            boolean rows = !list.lookupAll(".row-line").isEmpty();
            assertThat(reached).as(list.getAccessibleText()).isEqualTo(rows ? 1 : 0);
        }
    }

    @Test
    void theStylesheetIsReadWithoutErrors() throws Exception {
        CssParser.errorsProperty().clear();
        assertThat(new CssParser().parse(style("/styles/insight.css")).getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    private void make() throws Exception {
        robot.interact(model::refresh);
        until(() -> seen().contains("Problems and findings"));
        robot.interact(
                () -> {
                    pane.node().applyCss();
                    ((Region) pane.node()).layout();
                });
    }

    private void focus(Node node) {
        robot.interact(node::requestFocus);
    }

    private Node row(String spoken) {
        return robot.lookup((Node n) -> n instanceof HBox && spoken.equals(n.getAccessibleText()))
                .query();
    }

    private List<Button> buttons(String words) {
        return robot
                .lookup((Node n) -> n instanceof Button b && words.equals(b.getText()))
                .<Button>queryAll()
                .stream()
                .toList();
    }

    private List<String> seen() {
        return robot.lookup(".label").queryAll().stream()
                .filter(Label.class::isInstance)
                .filter(InsightPaneTest::shown)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void until(Callable<Boolean> so) throws Exception {
        waitFor(30, TimeUnit.SECONDS, so);
    }

    private static URL style(String path) {
        return Objects.requireNonNull(InsightPaneTest.class.getResource(path));
    }
}
