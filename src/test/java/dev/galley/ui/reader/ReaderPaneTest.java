package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;
import dev.galley.ui.kit.InPlace;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

class ReaderPaneTest {

    private final List<String> asked = new ArrayList<>();
    private final ImageSource images =
            address -> {
                asked.add(address);
                return new ImageSource.Answer.Picture(dot());
            };
    private final FxRobot robot = new FxRobot();
    private ReaderPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            ReaderPane made = new ReaderPane(images, InPlace.atOnce());
                            Scene scene = new Scene(new StackPane(made.node()), 900, 650);
                            scene.getStylesheets()
                                    .addAll(
                                            style("/styles/tokens_light.css").toString(),
                                            style("/styles/reader.css").toString());
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
    void aParagraphsLinesStandApartAsTheStylesheetSays() {
        show(Posts.of(Posts.paragraph("some text")));
        TextFlow flow = (TextFlow) onFx(() -> pane.node().lookup(".line-paragraph"));
        assertThat(flow.getLineSpacing()).isGreaterThan(5);
    }

    @Test
    void withoutAPostItSaysWhatToDo() {
        assertThat(seen()).containsExactly("Select a post to read it");
    }

    @Test
    void aFlaggedPostShowsTheBandOverItsTitle() {
        show(Posts.titled("queues").asFlagged());
        assertThat(seen()).startsWith("NEEDS HUMAN REVIEW");
        String text = onFx(area()::getText);
        assertThat(text).startsWith("queues\nanp-1 · page");
        show(Posts.titled("caches"));
        assertThat(seen()).doesNotContain("NEEDS HUMAN REVIEW");
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
        assertThat(copied).isEqualTo("a title\n\none\n\ntwo");
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
        assertThat(paragraphs).isEqualTo(302);
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
            assertThat(text).contains("article " + i + "\n");
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
    void wordsAreFoundInTitleTextAndCodeAndEscapeGivesTheFocusBack() {
        show(
                Posts.of(
                        Posts.paragraph("no Title here"),
                        new Block.Code("title = 1", "python", null)));
        onFx(
                () -> {
                    pane.openFind();
                    return pane;
                });
        robot.write("title");
        assertThat(seen()).contains("1 of 3");
        assertThat(marked("found")).containsExactly("title", "Title", "title");
        robot.push(KeyCode.ENTER).push(KeyCode.SHIFT, KeyCode.ENTER).push(KeyCode.F3);
        assertThat(seen()).contains("2 of 3");
        assertThat(marked("found-current")).containsExactly("Title");
        robot.push(KeyCode.ESCAPE);
        assertThat(marked("found")).isEmpty();
        boolean focused = onFx(area()::isFocused);
        assertThat(focused).isTrue();
    }

    @Test
    void aProblemIsUnderlinedWhereItIsAndSaysWhatItIs() {
        String source = "a title\n\nfirst  one\n\nsecond";
        Problem problem =
                new Problem(
                        "text.odd", Severity.WARNING, "it is odd", new Span(16, 19), "two", "one");
        Posts post =
                Posts.of(
                        List.of(problem),
                        new Block.Paragraph("first one", new Span(9, 19)),
                        new Block.Paragraph("second", new Span(21, 27)));
        PreparedArticle prepared = ReaderPane.prepare(post.fresh(), () -> source);
        show(prepared);
        assertThat(marked("problem-warning")).containsExactly("one");
        onFx(
                () -> {
                    pane.nextProblem();
                    return pane;
                });
        assertThat(popover()).isEqualTo("warning: it is odd. Expected two, found “one” (text.odd)");
        onFx(
                () -> {
                    area().requestFocus();
                    return pane;
                });
        robot.push(KeyCode.ESCAPE);
        assertThat(popover()).isEmpty();
    }

    @Test
    void aPictureIsFetchedOnlyWhenItIsAskedFor() {
        show(
                Posts.of(
                        new Block.Image("a dot", "unsplash", "https://picsum.photos/2/1", null),
                        Posts.paragraph("text")));
        assertThat(asked).isEmpty();
        assertThat(seen()).contains("Placeholder from picsum.photos, not fetched");
        onFx(
                () -> {
                    area().requestFocus();
                    return pane;
                });
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked).containsExactly("https://picsum.photos/2/1");
        assertThat(seen()).contains("Placeholder from picsum.photos, 2 × 1 pixels");
        robot.push(KeyCode.SPACE);
        assertThat(seen()).contains("Placeholder from picsum.photos, not fetched");
    }

    @Test
    void aDoubleClickAsksToEditTheBlockUnderIt() {
        List<Integer> edits = new ArrayList<>();
        onFx(
                () -> {
                    pane.onEditRequested(edits::add);
                    return pane;
                });
        show(Posts.of(Posts.paragraph("one"), Posts.paragraph("two")));
        robot.doubleClickOn(word("two"));
        robot.doubleClickOn(word("a title"));
        assertThat(edits).containsExactly(1, -1);
    }

    @Test
    void theBlockAtTheTopCanBeFoundAndGoneBackTo() {
        Block[] blocks = new Block[60];
        java.util.Arrays.fill(blocks, Posts.paragraph("word ".repeat(60).strip()));
        show(Posts.of(blocks));
        int atStart = onFx(pane::blockAtTop);
        assertThat(atStart).isEqualTo(-1);
        onFx(
                () -> {
                    pane.scrollToBlock(30);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
        int top = onFx(pane::blockAtTop);
        assertThat(top).isEqualTo(30);
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

    private static byte[] dot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> marked(String styleClass) {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(
                () ->
                        area().lookupAll("." + styleClass).stream()
                                .map(node -> ((Text) node).getText())
                                .toList());
    }

    private Node word(String words) {
        return onFx(
                () ->
                        area().lookupAll(".line-text").stream()
                                .filter(node -> node instanceof Text t && t.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    private String popover() {
        WaitForAsyncUtils.waitForFxEvents();
        Node box = Objects.requireNonNull(pane.node().lookup(".problem-popover"));
        return onFx(() -> ((ProblemPopover) box.getParent()).text());
    }

    private void show(Posts post) {
        show(ReaderPane.prepare(post.fresh()));
    }

    private void show(PreparedArticle prepared) {
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
