package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Span;

import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

class SourcePaneTest extends SourceOnScreen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    @Test
    void withoutAPostItSaysWhatToDo() {
        assertThat(text("source-empty")).isEqualTo("Select a post to see its source");
        run(pane::openFind);
        run(pane::judgeWrong);
        run(pane::judgeRight);
        run(pane::nextProblem);
        assertThat(isSeen("find-bar")).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void bothSidesShowThePageAndWhatIsSaidOfIt() {
        show(Sources.model(Sources.withTail()));
        assertThat(rows().getFirst().getAccessibleText()).isEqualTo("chrome: | |");
        assertThat(text("side-figures")).contains(" % claimed · ").doesNotStartWith("100");
        assertThat(text("remark-fold")).isEqualTo("1 unclaimed passage, 3 findings");
        ListView<?> list = (ListView<?>) region("remark-list");
        assertThat(list.getItems()).hasSize(4);
        show(Sources.model(Sources.PAGE));
        assertThat(text("side-figures")).startsWith("100 % claimed");
    }

    @Test
    void onlyWhatIsInSightHasNodes() {
        show(Sources.model(Sources.longText(20_000)));
        assertThat(rows().size()).isBetween(3, 60);
        int last = Sources.longText(20_000).length() - 10;
        run(() -> pane.reveal(new Span(last, last + 3)));
        assertThat(rows().size()).isBetween(1, 60);
        int all = onFx(() -> outline().lookupAll(".piece-row").size());
        assertThat(all).isLessThan(100);
    }

    @Test
    void thePieceAtTheTopOfOneSideIsAtTheTopOfTheOther() {
        show(Sources.model(Sources.longText(400)));
        for (int i = 0; i < 12; i++) {
            scroll(raw(), 171);
            assertThat(onFx(() -> outline().atTop()).piece())
                    .isEqualTo(onFx(() -> raw().atTop()).piece());
        }
        assertThat(onFx(() -> raw().atTop()).piece()).isGreaterThan(5);
        for (int i = 0; i < 12; i++) {
            scroll(outline(), -113);
            assertThat(onFx(() -> raw().atTop()).piece())
                    .isEqualTo(onFx(() -> outline().atTop()).piece());
        }
        scroll(outline(), 1_000_000);
        assertThat(onFx(() -> raw().atTop()).piece()).isEqualTo(400);
        scroll(raw(), -1_000_000);
        assertThat(onFx(() -> outline().atTop())).isEqualTo(new Spot(0, 0));
    }

    @Test
    void aClickOnOneSideLightsTheOther() {
        show(Sources.model(Sources.PAGE));
        clickOn(Sources.PAGE.indexOf("two valves") + 2);
        PieceRow valves = row("two valves");
        assertThat(valves.getPseudoClassStates()).contains(CHOSEN);
        assertThat(text("source-position")).startsWith("Ln 10, Col").contains("list, item 2");
        robot.clickOn(row("what we bought"), MouseButton.PRIMARY);
        run(() -> {});
        assertThat(row("what we bought").getPseudoClassStates()).contains(CHOSEN);
        assertThat(valves.getPseudoClassStates()).doesNotContain(CHOSEN);
        assertThat(text("source-position")).startsWith("Ln 7, Col 1,");
        robot.push(KeyCode.DOWN);
        assertThat(text("source-position")).startsWith("Ln 9, Col 5,");
    }

    @Test
    void thePointerLightsThePieceBelowItOnBothSides() {
        show(Sources.model(Sources.PAGE));
        robot.moveTo(row("two valves"));
        run(() -> {});
        assertThat(row("two valves").getPseudoClassStates()).contains(LIT);
        run(() -> raw().requestFocus());
        int at = Sources.PAGE.indexOf("a pump");
        Bounds place = place(at + 2);
        robot.moveTo(place.getMinX(), place.getMinY());
        run(() -> {});
        assertThat(row("a pump").getPseudoClassStates()).contains(LIT);
        assertThat(row("two valves").getPseudoClassStates()).doesNotContain(LIT);
    }

    @Test
    void theTourGoesToWhatIsUnclaimed() {
        String text =
                Sources.longText(300)
                        + "\n"
                        + "alphanode post meta\n\n"
                        + "topicwater\n"
                        + "\n"
                        + "Similar Posts\n\n"
                        + "another\n\n"
                        + "and this is left behind the end. it is lost.";
        show(Sources.model(text));
        assertThat(text("remark-fold")).contains("unclaimed");
        run(pane::nextProblem);
        int at = text.indexOf("and this is left");
        assertThat(onFx(() -> raw().caret().selection().start())).isEqualTo(at);
        assertThat(row("and this is left behind").getPseudoClassStates()).contains(CHOSEN);
        int selected =
                onFx(
                        () ->
                                ((ListView<?>) region("remark-list"))
                                        .getSelectionModel()
                                        .getSelectedIndex());
        assertThat(selected).isGreaterThanOrEqualTo(0);
        run(pane::previousProblem);
        assertThat(onFx(() -> raw().caret().selection().length())).isPositive();
    }

    @Test
    void textIsSelectedByKeysAndCopiedAsItIsInTheFile() {
        show(Sources.model("a title\r\n\r\nsome text of two lines\r\nand no more of it.\r\n"));
        clickOn(11);
        run(() -> raw().caret().place(11, false));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        run(() -> {});
        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("some text of two lines\r\na");
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
        assertThat(text("source-position")).startsWith("Ln 1, Col 1, char 0 · title");
        robot.push(KeyCode.END);
        assertThat(text("source-position")).startsWith("Ln 1, Col 8,");
    }

    @Test
    void theBarFindsWordsAndGoesToThem() {
        show(Sources.model(Sources.longText(300)));
        run(pane::openFind);
        TextInputControl words =
                (TextInputControl) Objects.requireNonNull(region("find-bar").lookup(".text-field"));
        run(() -> words.setText("number 2"));
        assertThat(text("find-count")).isEqualTo("1 of 111");
        run(pane::findNext);
        assertThat(onFx(() -> raw().caret().selected())).isEqualTo("number 2");
        assertThat(row("paragraph number 20 ").getPseudoClassStates()).contains(CHOSEN);
        run(pane::findPrevious);
        run(pane::findPrevious);
        assertThat(text("find-count")).isEqualTo("111 of 111");
    }

    @Test
    void whiteSpaceIsShownWithoutLosingThePlace() {
        show(Sources.model(Sources.longText(300)));
        scroll(raw(), 2_000);
        Spot before = onFx(() -> raw().atTop());
        run(pane::switchWhiteSpace);
        assertThat(onFx(() -> raw().atTop()).piece()).isEqualTo(before.piece());
        assertThat(onFx(() -> Objects.requireNonNull(raw().wrap()).seen())).isTrue();
    }

    @Test
    void theStylesheetIsReadWithoutErrors() throws IOException {
        CssParser.errorsProperty().clear();
        URI sheet = URI.create(style("/styles/source.css"));
        assertThat(new CssParser().parse(sheet.toURL()).getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    private PieceRow row(String start) {
        List<PieceRow> rows = rows();
        return rows.stream()
                .filter(row -> row.getAccessibleText().contains(": " + start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + start));
    }

    private void scroll(javafx.scene.Node side, double pixels) {
        run(
                () ->
                        side.fireEvent(
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        5,
                                        5,
                                        5,
                                        5,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        0,
                                        -pixels,
                                        0,
                                        -pixels,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        null)));
    }
}
