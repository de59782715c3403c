package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;

import javafx.css.CssParser;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ReaderPaneTest extends ReaderOnScreen {

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
}
