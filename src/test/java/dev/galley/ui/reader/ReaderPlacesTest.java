package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

class ReaderPlacesTest extends ReaderOnScreen {

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
        assertThat(popover())
                .isEqualTo("1 of 1: warning: it is odd. Expected two, found “one” (text.odd)");
        onFx(
                () -> {
                    area().requestFocus();
                    return pane;
                });
        robot.push(KeyCode.ESCAPE);
        assertThat(popover()).isEmpty();
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
}
