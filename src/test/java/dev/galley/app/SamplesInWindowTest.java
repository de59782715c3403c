package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;

class SamplesInWindowTest extends QaOnScreen {

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
    void fromTheBatchesOneGetsToTheSamplesAndBack() throws Exception {
        window.press("Alt+2");
        window.until(() -> window.sees("#batch-table"));
        window.press("Alt+3");
        window.until(() -> window.sees(".samples"));
        assertThat(window.desk().screen().place().get()).isEqualTo(Screen.Place.INSIGHT);
        window.press("Alt+2");
        window.until(() -> window.sees("#batch-table"));
        window.press("Esc");
        window.until(() -> window.sees("#queue-table"));
        assertThat(window.desk().screen().place().get()).isEqualTo(Screen.Place.POSTS);
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
        window.until(
                () -> shown().detail().findings().stream().noneMatch(SamplesInWindowTest::isImage));
        window.onFx(() -> window.desk().list().relist());
        window.until(() -> window.desk().list().size() == 0);
    }

    private static boolean isImage(Finding finding) {
        return finding.rule().equals("text.placeholder-image");
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
}
