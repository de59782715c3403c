package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

class KeystrokeTest {

    @Test
    void aLetterIsKnownByItsKeyAlone() {
        Keystroke a = Keystroke.of("A");
        assertThat(a.matches(pressed(KeyCode.A, false, false))).isTrue();
        assertThat(a.matches(pressed(KeyCode.A, true, false))).isFalse();
        assertThat(a.matches(pressed(KeyCode.A, false, true))).isFalse();
        assertThat(a.types()).isTrue();
    }

    @Test
    void aSignIsKnownByWhatItTypes() {
        Keystroke slash = Keystroke.of("/");
        assertThat(slash.matches(typed("/"))).isTrue();
        assertThat(slash.matches(pressed(KeyCode.SLASH, false, false))).isFalse();
        assertThat(slash.accelerator()).isEmpty();
    }

    @Test
    void keysHeldDownBelongToIt() {
        Keystroke save = Keystroke.of("Ctrl+Shift+I");
        assertThat(save.matches(pressed(KeyCode.I, true, true))).isTrue();
        assertThat(save.matches(pressed(KeyCode.I, true, false))).isFalse();
        assertThat(save.types()).isFalse();
        assertThat(Keystroke.of("Shift+J").types()).isTrue();
        assertThat(Keystroke.of("F6").types()).isFalse();
    }

    @Test
    void plusMinusAndCommaCanBeNamed() {
        assertThat(Keystroke.of("Ctrl++").matches(pressed(KeyCode.PLUS, true, false))).isTrue();
        assertThat(Keystroke.of("Ctrl+-").matches(pressed(KeyCode.MINUS, true, false))).isTrue();
        assertThat(Keystroke.of("Ctrl+,").matches(pressed(KeyCode.COMMA, true, false))).isTrue();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatThrownBy(() -> Keystroke.of("Ctrl+Nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
