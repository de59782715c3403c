package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class MetaPaneTest {

    private final List<String> opened = new ArrayList<>();
    private final List<FieldPath> asked = new ArrayList<>();
    private final List<String> filtered = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private MetaPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            MetaPane made = new MetaPane();
                            made.onOpenLink(opened::add);
                            made.onEditRequested(asked::add);
                            made.onFilter(filtered::add);
                            Scene scene = new Scene((Region) made.node(), 320, 650);
                            scene.getStylesheets()
                                    .add(
                                            Objects.requireNonNull(
                                                            MetaPane.class.getResource(
                                                                    "/styles/tokens_dark.css"))
                                                    .toString());
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theBandStandsOverEverythingOnAFlaggedPost() {
        show(Details.of(Details.flagged()));
        assertThat(texts()).contains("NEEDS HUMAN REVIEW");
        double top = onFx(() -> top(".meta-band"));
        double scores = onFx(() -> top(".meta-scores"));
        assertThat(top).isZero();
        assertThat(scores).isGreaterThan(20);
    }

    @Test
    void missingScoresAreDashesWithoutABar() {
        show(Details.of(null));
        assertThat(texts()).contains("–", "not measured", "This post has no meta box");
        List<Boolean> bars =
                onFx(
                        () ->
                                pane.node().lookupAll(".score-fill").stream()
                                        .map(Node::isVisible)
                                        .toList());
        assertThat(bars).hasSize(4).containsOnly(false);
    }

    @Test
    void unknownFieldsStandUnderTheirHeading() {
        show(Details.of(Details.unknown(UnknownField.text("mood", "calm", null))));
        assertThat(texts()).containsSubsequence("Unknown fields", "mood", "calm");
    }

    @Test
    void aLinkIsOpenedOnlyWhenItIsClicked() {
        MetaValue image = Details.group("url", Details.text("https://example.org/a.png"));
        show(
                Details.of(
                        Details.with(
                                MetaField.IMAGE_SOURCES,
                                new MetaValue.Groups(List.of((MetaValue.Group) image)))));
        assertThat(opened).isEmpty();
        onFx(
                () -> {
                    ((Hyperlink) Objects.requireNonNull(pane.node().lookup(".meta-link"))).fire();
                    return pane;
                });
        assertThat(opened).containsExactly("https://example.org/a.png");
    }

    @Test
    void theButtonOfAFieldCopiesItsValue() {
        show(Details.of(Details.with(MetaField.HASH, Details.text("15b90f"))));
        assertThat(copied(() -> button("Copy hash").fire())).isEqualTo("15b90f");
        assertThat(copied(() -> button("Copy content hash").fire())).isEqualTo(Details.HASH);
        assertThat(copied(() -> button("Copy revision").fire())).isEqualTo("1");
    }

    @Test
    void aFieldIsCopiedByKeysAndSpokenInWords() {
        show(Details.of(Details.with(MetaField.TOPIC, Details.text("queues"))));
        focus(MetaField.TOPIC);
        assertThat(field("topic: queues").isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied(() -> {})).isEqualTo("queues");
        assertThat(field("summary: not given").isFocusTraversable()).isTrue();
        assertThat(field("Quality not measured").isFocusTraversable()).isTrue();
    }

    @Test
    void aDoubleClickOrAKeyAsksToEditThatVeryPart() {
        show(
                Details.of(
                        Details.with(
                                MetaField.FLAGS,
                                Details.group("has_images", new MetaValue.Flag(true)))));
        robot.doubleClickOn(field("topic: not given"));
        assertThat(asked).containsExactly(FieldPath.of(MetaField.TOPIC));
        focus(MetaField.DIFFICULTY);
        robot.push(KeyCode.F2);
        robot.push(KeyCode.ENTER);
        assertThat(asked)
                .endsWith(FieldPath.of(MetaField.DIFFICULTY), FieldPath.of(MetaField.DIFFICULTY));
        focus(MetaField.FLAGS);
        robot.doubleClickOn(label("has images"));
        assertThat(asked.getLast()).isEqualTo(FieldPath.of(MetaField.FLAGS, "has_images"));
    }

    @Test
    void aRightClickOffersToFilterByTheItemUnderThePointer() {
        PostMeta meta =
                Details.with(MetaField.STACK, new MetaValue.Items(List.of("go", "go workers")));
        show(Details.of(meta));
        robot.rightClickOn(label("go workers"));
        robot.clickOn("Filter by this value");
        assertThat(filtered).containsExactly("stack:\"go workers\"");
        robot.rightClickOn(label("go workers"));
        robot.clickOn("Copy label and value");
        assertThat(copied(() -> {})).isEqualTo("stack: go workers");
    }

    @Test
    void nodesAreKeptFromOnePostToTheNext() {
        show(Details.of(Details.with(MetaField.TOPIC, Details.text("queues"))));
        Node before = field("topic: queues");
        show(Details.of(Details.with(MetaField.TOPIC, Details.text("caches"))));
        assertThat(field("topic: caches")).isSameAs(before);
        assertThat(texts()).contains("caches").doesNotContain("queues");
    }

    @Test
    void withoutAPostThereIsOneSentence() {
        show(null);
        boolean seen = onFx(() -> pane.node().lookup(".meta-none").isVisible());
        assertThat(seen).isTrue();
    }

    private void show(@Nullable PostDetail detail) {
        onFx(
                () -> {
                    pane.show(detail, Policy.initial());
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double top(String selector) {
        Node node = Objects.requireNonNull(pane.node().lookup(selector));
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private Button button(String accessibleText) {
        return pane.node().lookupAll(".meta-copy").stream()
                .map(Button.class::cast)
                .filter(button -> accessibleText.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Node field(String spoken) {
        return onFx(
                () ->
                        pane.node().lookupAll("*").stream()
                                .filter(node -> spoken.equals(node.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private Node label(String text) {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(node -> node instanceof Label l && text.equals(l.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private void focus(MetaField field) {
        onFx(
                () -> {
                    pane.focusField(FieldPath.of(field));
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String copied(Runnable act) {
        return onFx(
                () -> {
                    act.run();
                    return Clipboard.getSystemClipboard().getString();
                });
    }

    private List<String> texts() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
