package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingList;
import dev.galley.ui.kit.Said;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

@SuppressWarnings("NullAway.Init") // set before each test
class FindingsOnScreenTest {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Finding TOPIC =
            Said.finding("no word of it", Place.InField.of(MetaField.TOPIC), "Set topic");
    private static final Finding DEPTH =
            Said.finding("too deep", new Place.InField(MetaField.SCORE, "depth"));

    private final FxRobot robot = new FxRobot();
    private final CurrentFinding current = new CurrentFinding();
    private final List<Finding> fixed = new ArrayList<>();
    private MetaPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            MetaPane made = new MetaPane(current);
                            made.onFix(fixed::add);
                            Scene scene = new Scene((Region) made.node(), 320, 500);
                            scene.getStylesheets()
                                    .addAll("/styles/tokens_light.css", "/styles/kit.css");
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static PostDetail post(List<Problem> problems, Finding... findings) {
        return Said.of(
                1, problems, List.of(findings), new Block.Paragraph("some text of it", null));
    }

    private void show(PostDetail detail) {
        onFx(
                () -> {
                    pane.show(detail, Policy.initial());
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Finding[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Said.finding("number " + i, new Place.InBlock(0, i, i + 1)))
                .toArray(Finding[]::new);
    }

    private List<String> texts(String styleClass) {
        return onFx(
                () ->
                        pane.node().lookupAll("." + styleClass).stream()
                                .filter(FindingsOnScreenTest::isSeen)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> lit() {
        return onFx(
                () ->
                        pane.node().lookupAll(".meta-finding").stream()
                                .filter(node -> node.getPseudoClassStates().contains(CURRENT))
                                .map(Node::getAccessibleText)
                                .toList());
    }

    private Node line(int index) {
        return onFx(() -> List.copyOf(pane.node().lookupAll(".meta-finding")).get(index));
    }

    @Test
    void withoutFindingsThereIsOneQuietWordAndNoSection() {
        show(post(List.of()));
        assertThat(texts("meta-no-findings")).containsExactly("No findings");
        assertThat(texts("meta-findings-title")).isEmpty();
        show(post(List.of(), TOPIC));
        assertThat(texts("meta-no-findings")).isEmpty();
        assertThat(texts("meta-findings-count")).containsExactly("1");
    }

    @Test
    void theParsersLinesComeFirstAndAreMarkedAsItsOwn() {
        show(post(List.of(Said.problem("came empty", null)), TOPIC));
        assertThat(texts("meta-finding-message")).containsExactly("came empty", "no word of it");
        assertThat(texts("meta-finding-word")).containsExactly("parser, info", "warning");
        assertThat(texts("meta-finding-title")).containsExactly("Empty field", "text.made");
    }

    @Test
    void aClickOrEnterOnAFindingGoesToItsField() {
        show(post(List.of(), TOPIC, DEPTH));
        robot.clickOn(line(0));
        assertThat(onFx(() -> pane.node().getScene().getFocusOwner().getAccessibleText()))
                .startsWith("topic:");
        assertThat(lit()).singleElement().asString().contains("no word of it");
        onFx(
                () -> {
                    line(1).requestFocus();
                    return pane;
                });
        robot.push(KeyCode.ENTER);
        assertThat(onFx(() -> pane.node().getScene().getFocusOwner().getAccessibleText()))
                .startsWith("Depth");
    }

    @Test
    void theButtonOfAFindingFixesIt() {
        show(post(List.of(), DEPTH, TOPIC));
        robot.clickOn("Set topic");
        assertThat(fixed).containsExactly(TOPIC);
        assertThat(lit()).singleElement().asString().contains("no word of it");
    }

    @Test
    void ofManyTheFirstAreListedUntilOneAsksOrGoesFurther() {
        show(post(List.of(), many(9)));
        assertThat(texts("meta-finding-message")).hasSize(FindingsNode.FEW);
        robot.clickOn("Show 4 more");
        assertThat(texts("meta-finding-message")).hasSize(9);
        show(Said.of(2, List.of(), List.of(many(9)), new Block.Paragraph("another", null)));
        assertThat(texts("meta-finding-message")).hasSize(FindingsNode.FEW);
        onFx(
                () -> {
                    current.step(-1);
                    return pane;
                });
        assertThat(lit()).singleElement().asString().contains("number 8");
        WaitForAsyncUtils.waitForFxEvents();
        double bottom = onFx(() -> line(8).localToScene(0, 0).getY());
        assertThat(bottom).isBetween(0.0, 500.0);
    }

    @Test
    void aSixthLineIsShownRatherThanCounted() {
        show(post(List.of(), many(FindingsNode.FEW + 1)));
        assertThat(texts("meta-finding-message")).hasSize(FindingsNode.FEW + 1);
    }

    @Test
    void whatIsCommonToTheBatchIsOneLineThatUnfolds() {
        PostDetail detail = post(List.of());
        onFx(
                () -> {
                    pane.show(detail, Policy.initial());
                    current.show(FindingList.of(detail, Arrays.asList(many(3))));
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts("meta-common-line")).isEmpty();
        ButtonBase fold = (ButtonBase) onFx(() -> pane.node().lookup(".meta-common"));
        assertThat(fold.getText()).isEqualTo("3 findings are common to this batch");
        robot.clickOn(fold);
        assertThat(texts("meta-common-line")).containsExactly("number 0", "number 1", "number 2");
    }

    @Test
    void nodesOfTheLinesAreKeptFromOnePostToTheNext() {
        show(post(List.of(), TOPIC));
        Node before = line(0);
        show(Said.of(2, List.of(), List.of(DEPTH), new Block.Paragraph("another", null)));
        assertThat(line(0)).isSameAs(before);
        assertThat(texts("meta-finding-message")).containsExactly("too deep");
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
