package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Notice;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class QaInWindowTest {

    private static final int POSTS = 14;

    @TempDir Path temp;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Path folder = temp.resolve("workspace");
        try (Workspace workspace = Articles.open(folder)) {
            workspace.importPaths(List.of(Path.of("sample-seeds")), Articles.silent());
        }
        window = OpenWindow.on(folder, "Kim", 1440, 900).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theKeyForTheSourceShowsTheTextAndWhatWasMadeOfIt() throws Exception {
        source();
        assertThat(window.text(".side-figures")).isNotEmpty();
        window.until(() -> window.sees(".piece-row"));
        assertThat(window.sees(".meta")).isFalse();
        assertThat(window.find(".source-raw").getAccessibleText()).isNotEmpty();
    }

    @Test
    void comingBackFromTheSourceTheListIsInFocusAndTheMetaBoxIsThatOfThePost() throws Exception {
        window.press("J");
        window.until(window::isShown);
        List<String> second = meta();
        window.press("K");
        window.until(() -> window.isShown() && !meta().equals(second));
        Node list = window.find("#queue-table");
        double width = list.getLayoutBounds().getWidth();
        source();
        assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(list);
        window.press("J");
        window.until(window::isShown);
        window.onFx(() -> window.desk().screen().tab().set(Screen.Tab.READ));
        window.until(() -> window.sees(".meta") && meta().equals(second));
        assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(list);
        assertThat(list.getLayoutBounds().getWidth()).isEqualTo(width);
    }

    @Test
    void aVerdictIsRecordedShownFilteredByAndTakenBack() throws Exception {
        source();
        int post = post();
        window.press("Y");
        window.until(() -> verdict().startsWith("Parse right · Kim"));
        assertThat(toast().message()).startsWith("Parse of “").endsWith("” right");
        assertThat(Objects.requireNonNull(toast().offer()).label()).isEqualTo("Undo");
        window.onFx(() -> window.desk().showPosts("parse:right"));
        window.until(() -> window.desk().list().size() == 1);
        assertThat(post()).isEqualTo(post);
        window.press("Ctrl+Z");
        window.until(() -> verdict().equals("Not inspected yet"));
    }

    @Test
    void whatIsTakenBackLeavesWhatWasSaidBefore() throws Exception {
        source();
        window.press("Y");
        window.until(() -> verdict().startsWith("Parse right"));
        window.press("N");
        window.until(() -> window.sees(".wrong-sheet"));
        window.press("C", "Enter");
        window.until(() -> verdict().startsWith("Parse wrong"));
        assertThat(verdict()).endsWith("should be code");
        window.press("Ctrl+Z");
        window.until(() -> verdict().startsWith("Parse right"));
    }

    @Test
    void whileOneSaysWhatIsWrongNoKeyDecidesAnything() throws Exception {
        source();
        int post = post();
        window.press("N");
        window.until(() -> window.sees(".wrong-sheet"));
        window.press("A", "J", "D", "Y");
        assertThat(post()).isEqualTo(post);
        assertThat(window.sees(".wrong-sheet")).isTrue();
        window.press("Esc");
        window.until(() -> !window.sees(".wrong-sheet"));
        assertThat(verdict()).isEqualTo("Not inspected yet");
        window.press("J");
        window.until(() -> post() != post);
    }

    @Test
    void anUndoIsAboutTheDecisionWhereThatCameLast() throws Exception {
        source();
        int post = post();
        window.press("Y");
        window.until(() -> verdict().startsWith("Parse right"));
        window.press("D");
        window.until(() -> post() != post && window.isShown());
        window.until(() -> toast().message().startsWith("Deferred"));
        window.press("Ctrl+Z");
        window.until(() -> post() == post && verdict().startsWith("Parse right"));
    }

    @Test
    void aSampleIsDrawnWalkedThroughWithTwoKeysAndSaysItsShare() throws Exception {
        window.onFx(() -> window.desk().showPosts("quality:>0"));
        window.until(() -> window.desk().list().query().get().equals("quality:>0"));
        drawSample("4");
        window.onFx(() -> window.push("Walk"));
        window.until(() -> window.desk().list().size() == 4 && window.sees(".sample-bar"));
        assertThat(window.text(".sample-bar .label")).isEqualTo("sample-1: 1 of 4");
        for (int place = 2; place <= 4; place++) {
            String now = "sample-1: %d of 4".formatted(place);
            window.press("Y");
            window.until(() -> window.text(".sample-bar .label").equals(now));
        }
        window.press("N");
        window.until(() -> window.sees(".wrong-sheet"));
        window.press("Enter");
        window.until(
                () -> window.text(".sample-bar .label").contains("4 of 4 judged: 75.0 % right"));
        assertThat(toast().message()).isEqualTo("4 of 4 judged: 75.0 % right (30.1 to 95.4 %)");
        window.onFx(() -> window.push("Back to the samples"));
        window.until(() -> window.sees(".sample-share"));
        window.until(() -> window.text(".sample-share").equals("75.0 %"));
        window.until(() -> window.desk().list().query().get().equals("quality:>0"));
    }

    @Test
    void aWalkGoesOnWithThePostsThatNobodyHasJudged() throws Exception {
        drawSample("3");
        window.onFx(() -> window.push("Walk"));
        window.until(() -> window.desk().list().size() == 3 && ready());
        window.press("J");
        window.until(() -> selected() == 1 && ready());
        window.press("Y");
        window.until(() -> selected() == 2 && ready());
        window.press("Y");
        window.until(() -> selected() == 0 && ready());
        window.press("Alt+3");
        window.until(() -> window.sees(".sample-walk"));
        window.until(() -> window.button("Go on") != null);
        window.onFx(() -> window.push("Go on"));
        window.until(() -> window.desk().list().size() == 3 && selected() == 0);
    }

    @Test
    void theReportOpensAnExampleInTheSourceAtItsPlace() throws Exception {
        window.press("Alt+3");
        window.until(() -> window.sees(".insight-empty"));
        window.onFx(() -> window.push("Make the report"));
        window.until(() -> window.sees(".examples .row-line"));
        Node example = window.find(".examples .row-line");
        window.onFx(example::requestFocus);
        window.press("Enter");
        window.until(() -> window.sees(".source-raw") && window.desk().list().size() == 1);
        window.until(() -> window.text(".source-position").endsWith("selected"));
        window.press("Alt+3");
        window.until(() -> window.desk().list().size() == POSTS);
    }

    @Test
    void theFixOfAFindingIsARevisionThatOneKeyTakesBack() throws Exception {
        window.onFx(() -> window.desk().showPosts("problem:meta.paragraphs"));
        window.until(() -> window.desk().list().size() < POSTS && window.isShown());
        window.until(() -> window.sees(".meta-fix"));
        int revision = shown().detail().state().revision();
        int findings = shown().detail().findings().size();
        window.press("F");
        window.until(() -> shown().detail().state().revision() == revision + 1);
        assertThat(shown().detail().findings()).hasSizeLessThan(findings);
        window.press("Ctrl+Z");
        window.until(() -> shown().detail().findings().size() == findings);
    }

    @Test
    void aCheckThatIsSwitchedOffTakesItsFindingsAlong() throws Exception {
        window.onFx(() -> window.desk().showPosts("problem:text.placeholder-image"));
        window.until(() -> window.desk().list().size() == 7);
        window.press("Ctrl+Comma");
        window.until(() -> window.sees("#start-settings"));
        TabPane pages = (TabPane) window.find("#start-settings-pages");
        Tab checks =
                pages.getTabs().stream()
                        .filter(tab -> tab.getText().equals("Checks"))
                        .findFirst()
                        .orElseThrow();
        window.onFx(() -> pages.getSelectionModel().select(checks));
        ComboBox<?> choice =
                checks.getContent().lookupAll(".start-check-level").stream()
                        .filter(box -> "start-check-text.placeholder-image".equals(box.getId()))
                        .map(box -> (ComboBox<?>) box)
                        .findFirst()
                        .orElseThrow();
        window.onFx(() -> choice.getSelectionModel().select(1));
        window.onFx(() -> window.click("#start-settings-save"));
        window.until(() -> !window.sees("#start-settings"));
        window.until(() -> shown().detail().findings().stream().noneMatch(QaInWindowTest::isImage));
        window.onFx(() -> window.desk().list().relist());
        window.until(() -> window.desk().list().size() == 0);
    }

    private static boolean isImage(Finding finding) {
        return finding.rule().equals("text.placeholder-image");
    }

    @Test
    void keysThatSelectReachTheRawText() throws Exception {
        source();
        window.onFx(() -> window.find(".source-raw").requestFocus());
        window.until(() -> window.find(".source-raw").isFocused());
        window.press("Shift+Down");
        window.until(() -> window.text(".source-position").endsWith("selected"));
        window.press("Ctrl+A");
        window.until(() -> window.text(".source-position").matches(".*[0-9],[0-9]{3} selected"));
        assertThat(window.desk().queue().picks().picked().get().count()).isZero();
    }

    @Test
    void theNextPaneIsNeverOneThatCannotBeSeen() throws Exception {
        source();
        for (int i = 0; i < 6; i++) {
            window.press("F6");
            Node focused = Objects.requireNonNull(window.stage().getScene().getFocusOwner());
            assertThat(focused.getScene()).isNotNull();
            assertThat(OpenWindow.isVisible(focused)).isTrue();
        }
        window.onFx(() -> window.find("#queue-table").requestFocus());
        window.press("F6");
        assertThat(window.find(".source-raw").isFocused()).isTrue();
        window.press("F6");
        assertThat(window.find(".source-outline").isFocused()).isTrue();
    }

    @Test
    void whatWasLookedForIsFoundAgainByItsKey() throws Exception {
        source();
        window.press("Ctrl+F");
        window.until(() -> window.sees(".find-bar"));
        TextInputControl words = (TextInputControl) window.find(".find-bar .text-field");
        window.onFx(() -> words.setText("the"));
        window.until(() -> window.text(".find-count").startsWith("1 of"));
        window.onFx(() -> window.find("#queue-table").requestFocus());
        window.press("F3", "F3");
        window.until(() -> window.text(".find-count").startsWith("3 of"));
        window.press("Shift+F3");
        window.until(() -> window.text(".find-count").startsWith("2 of"));
    }

    private void source() throws Exception {
        window.press("S");
        window.until(() -> window.sees(".source-raw") && ready());
    }

    private boolean ready() {
        return window.isShown() && window.sees(".inspect-verdict") && !verdict().isEmpty();
    }

    private void drawSample(String posts) throws Exception {
        window.press("Alt+3");
        window.until(() -> window.sees(".samples"));
        window.until(() -> window.button("New sample…") != null);
        window.onFx(() -> window.push("New sample…"));
        window.until(() -> window.sees(".sample-size"));
        window.onFx(() -> ((TextInputControl) window.find(".sample-size")).setText(posts));
        window.onFx(() -> window.push("Draw sample"));
        window.until(() -> window.sees(".sample-walk"));
    }

    private String verdict() {
        return window.text(".inspect-verdict");
    }

    private Notice toast() {
        return Objects.requireNonNull(window.desk().notices().toast().get());
    }

    private Shown shown() {
        return Objects.requireNonNull(window.desk().shelf().shown().get());
    }

    private int selected() {
        return window.desk().list().selected().get();
    }

    /// What the meta box says.
    private List<String> meta() {
        return window.robot.lookup(".meta .label").queryAllAs(Labeled.class).stream()
                .filter(OpenWindow::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private int post() {
        return window.desk().list().post().get();
    }
}
