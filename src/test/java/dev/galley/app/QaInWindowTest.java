package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class QaInWindowTest extends QaOnScreen {

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
        window.until(() -> window.sees(".source .find-bar"));
        TextInputControl words = (TextInputControl) window.find(".source .find-bar .text-field");
        window.onFx(() -> words.setText("the"));
        window.until(() -> window.text(".source .find-count").startsWith("1 of"));
        window.onFx(() -> window.find("#queue-table").requestFocus());
        window.press("F3", "F3");
        window.until(() -> window.text(".source .find-count").startsWith("3 of"));
        window.press("Shift+F3");
        window.until(() -> window.text(".source .find-count").startsWith("2 of"));
    }

    /// What the meta box says.
    private List<String> meta() {
        return window.all(".meta .label", Labeled.class).stream()
                .filter(OpenWindow::isVisible)
                .map(Labeled::getText)
                .toList();
    }
}
