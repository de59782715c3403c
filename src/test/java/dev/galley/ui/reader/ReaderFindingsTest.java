package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Said;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

class ReaderFindingsTest extends ReaderOnScreen {

    private static final Block LIST =
            new Block.Listing(List.of("look first", "then act"), List.of(), false, null);
    private static final Block CODE = new Block.Code("one\ntwo three\n", "go", null);
    private static final Block IMAGE = new Block.Image("a small dam", "web", null, null);

    private void show(Finding... findings) {
        Block[] blocks = {
            new Block.Paragraph("the first line\nand the second", null), LIST, CODE, IMAGE
        };
        show(ReaderPane.prepare(Said.of(1, List.of(), List.of(findings), blocks)));
    }

    private static Finding at(int block, int start, int end) {
        return Said.finding("odd", new Place.InBlock(block, start, end));
    }

    private void next() {
        onFx(
                () -> {
                    pane.nextProblem();
                    return pane;
                });
    }

    @Test
    void aFindingIsUnderlinedInWhateverBlockItIs() {
        show(at(0, 10, 18), at(1, 11, 19), at(2, 4, 7), at(3, 2, 7));
        assertThat(marked("problem-warning"))
                .containsExactly("line", "and", "then act", "two", "small");
    }

    @Test
    void aFindingAboutABlockIsAMarkAtItsSide() {
        show(Said.finding("all of it", Place.InBlock.all(2)), at(0, 4, 9));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> marked =
                onFx(
                        () ->
                                area().lookupAll(".block-warning").stream()
                                        .flatMap(node -> node.getStyleClass().stream())
                                        .filter(name -> name.startsWith("line-"))
                                        .distinct()
                                        .toList());
        assertThat(marked).containsExactlyInAnyOrder("line-code-head", "line-code");
        assertThat(marked("problem-warning")).containsExactly("first");
    }

    @Test
    void theKeysWalkThroughTextBlocksAndFieldsAndSayWhich() {
        show(
                Said.finding("no topic", Place.InField.of(MetaField.TOPIC)),
                Said.finding("bad code", Place.InBlock.all(2)),
                Said.finding("bad title", Place.Title.TITLE),
                at(1, 0, 4));
        next();
        assertThat(popover()).isEqualTo("1 of 4: warning: bad title (text.made)");
        next();
        assertThat(popover()).startsWith("2 of 4: warning: odd");
        next();
        assertThat(popover()).startsWith("3 of 4: warning: bad code");
        next();
        assertThat(popover()).startsWith("4 of 4: warning: no topic");
        next();
        assertThat(popover()).startsWith("1 of 4");
    }

    @Test
    void theMarkAtTheSideSaysWhatItIsForAndAClickLightsIt() {
        CurrentFinding current = new CurrentFinding();
        shareWith(current);
        show(at(0, 4, 9), Said.finding("bad code", Place.InBlock.all(2)));
        ArticleArea area = area();
        Node code = word("one");
        Bounds line = onFx(() -> code.localToScreen(code.getLayoutBounds()));
        double left =
                onFx(
                        () ->
                                area.localToScreen(
                                                area.getPadding().getLeft() + Measure.GUTTER - 6, 0)
                                        .getX());
        robot.clickOn(new Point2D(left, line.getCenterY()));
        assertThat(popover()).isEqualTo("warning: bad code (text.made)");
        assertThat(current.line().orElseThrow().message()).isEqualTo("bad code");
        robot.clickOn(word("first"));
        assertThat(current.line().orElseThrow().message()).isEqualTo("odd");
    }

    @Test
    void theStripListsFindingsOnlyWhereNoOtherPaneDoes() {
        show(at(0, 4, 9), Said.finding("no topic", Place.InField.of(MetaField.TOPIC)));
        Node strip = onFx(() -> pane.node().lookup(".problem-strip"));
        assertThat(onFx(strip::isVisible)).isFalse();
        onFx(
                () -> {
                    pane.listsFindings().set(true);
                    return pane;
                });
        assertThat(onFx(strip::isVisible)).isTrue();
        robot.clickOn("2 findings");
        robot.clickOn("no topic");
        assertThat(popover()).startsWith("2 of 2: warning: no topic");
    }

    private void shareWith(CurrentFinding current) {
        onFx(
                () -> {
                    Scene scene = pane.node().getScene();
                    pane = new ReaderPane(images, InPlace.atOnce(), current);
                    scene.setRoot(new StackPane(pane.node()));
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
