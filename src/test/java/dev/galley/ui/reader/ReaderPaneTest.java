package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class ReaderPaneTest {

    private ReaderPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            ReaderPane made = new ReaderPane();
                            Scene scene = new Scene(new Region(), 900, 650);
                            scene.getStylesheets()
                                    .add(style("/styles/tokens_light.css").toString());
                            scene.setRoot((Region) made.node());
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
    void withoutAPostItSaysWhatToDo() {
        assertThat(seen()).containsExactly("Select a post to read it");
    }

    @Test
    void aFlaggedPostShowsTheBandOverItsTitle() {
        show(Posts.titled("queues").asFlagged());
        assertThat(seen()).startsWith("NEEDS HUMAN REVIEW", "queues");
        show(Posts.titled("caches"));
        assertThat(seen()).startsWith("caches").doesNotContain("NEEDS HUMAN REVIEW");
    }

    @Test
    void theTextCanBeSelectedAndCopiedButNotChanged() {
        show(Posts.of(Posts.paragraph("one"), new Block.Heading("two", null)));
        ArticleArea area = area();
        assertThat(area.isEditable()).isFalse();
        String nothing = onFx(area::selectedCopy);
        assertThat(nothing).isEmpty();
        onFx(
                () -> {
                    area.selectAll();
                    return area;
                });
        String copied = onFx(area::selectedCopy);
        assertThat(copied).isEqualTo("one\n\ntwo");
    }

    @Test
    void threeHundredBlocksBecomeOnlyTheNodesThatAreInSight() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            blocks.add(Posts.paragraph("paragraph number " + i));
        }
        show(Posts.of(blocks.toArray(Block[]::new)));
        ArticleArea area = area();
        int paragraphs = onFx(() -> area.getParagraphs().size());
        int nodes = onFx(() -> area.lookupAll(".paragraph-text").size());
        assertThat(paragraphs).isEqualTo(300);
        assertThat(nodes).isBetween(5, 60);
    }

    @Test
    void fiftyArticlesOneAfterTheOtherEachBeginAtTheirStart() {
        for (int i = 0; i < 50; i++) {
            Block[] blocks = new Block[40];
            java.util.Arrays.fill(blocks, Posts.paragraph("article " + i));
            show(Posts.of(blocks));
            ArticleArea area = area();
            String text = onFx(area::getText);
            assertThat(text).startsWith("article " + i + "\n");
            int top = onFx(area::firstVisibleParToAllParIndex);
            assertThat(top).isZero();
            onFx(
                    () -> {
                        area.showParagraphAtTop(30);
                        return area;
                    });
        }
    }

    @Test
    void theTextColumnIsCentredAndNeverCloserToTheEdgeThanItsMargin() {
        assertThat(Measure.left(2000, 600)).isEqualTo(700);
        assertThat(Measure.right(2000, 600)).isEqualTo(700);
        assertThat(Measure.left(400, 600)).isEqualTo(Measure.MARGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader.css", "meta.css", "tokens_light.css", "tokens_dark.css"})
    void theStylesheetsAreReadWithoutErrors(String name) throws IOException {
        CssParser.errorsProperty().clear();
        assertThat(new CssParser().parse(style("/styles/" + name)).getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    private void show(Posts post) {
        PreparedArticle prepared = ReaderPane.prepare(post.fresh());
        onFx(
                () -> {
                    pane.show(prepared);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ArticleArea area() {
        return (ArticleArea) Objects.requireNonNull(pane.node().lookup(".reader-text"));
    }

    private List<String> seen() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(ReaderPaneTest::isSeen)
                                .filter(Label.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
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

    private static URL style(String path) {
        return Objects.requireNonNull(ReaderPaneTest.class.getResource(path));
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
