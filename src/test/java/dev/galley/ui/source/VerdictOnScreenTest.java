package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Span;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class VerdictOnScreenTest extends SourceOnScreen {

    @Test
    void oneKeySaysRightAndTheVerdictIsShown() {
        show(Sources.model(Sources.PAGE));
        run(() -> raw().requestFocus());
        robot.push(KeyCode.Y);
        assertThat(told).containsExactly("right");
        run(
                () ->
                        pane.showVerdict(
                                new LastVerdict(true, "ann", java.time.Instant.now(), "", false)));
        run(() -> pane.showSample(new SampleStep(7, 50, "nightly", "")));
        assertThat(text("inspect-verdict")).isEqualTo("Parse right · ann, now");
        assertThat(text("inspect-sample")).isEqualTo("nightly: 7 of 50");
        robot.clickOn(region("inspect-clear"), MouseButton.PRIMARY);
        assertThat(told).containsExactly("right", "clear");
    }

    @Test
    void theOtherKeyAsksWhatItShouldHaveBeen() {
        show(Sources.model(Sources.PAGE));
        int at = Sources.PAGE.indexOf("what we bought");
        clickOn(at + 3);
        robot.push(KeyCode.N);
        run(() -> {});
        assertThat(isSeen("wrong-sheet")).isTrue();
        assertThat(text("wrong-title")).contains("Ln 7, Col 1").endsWith("what we bought");
        robot.push(KeyCode.ENTER);
        WrongHere first = new WrongHere(new Span(at, at + 14), "heading", "what we bought", "");
        assertThat(wrong).containsExactly(first);
        run(() -> {});
        assertThat(isSeen("wrong-sheet")).isFalse();
        assertThat(onFx(() -> raw().isFocused())).as("the focus is back").isTrue();
        robot.push(KeyCode.N);
        robot.push(KeyCode.ESCAPE);
        run(() -> {});
        assertThat(isSeen("wrong-sheet")).isFalse();
        assertThat(wrong).hasSize(1);
    }

    @Test
    void keysThatAreTypedIntoTheSheetAreNoVerdicts() {
        show(Sources.model(Sources.PAGE));
        run(pane::judgeWrong);
        TextInputControl note =
                (TextInputControl)
                        Objects.requireNonNull(
                                region("wrong-sheet").lookup(".wrong-fields > .text-field"));
        robot.clickOn(note, MouseButton.PRIMARY);
        robot.write("yn");
        robot.push(KeyCode.ENTER);
        assertThat(told).isEmpty();
        assertThat(wrong).hasSize(1).first().extracting(WrongHere::note).isEqualTo("yn");
    }
}
