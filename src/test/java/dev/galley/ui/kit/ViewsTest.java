package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ViewsTest {

    @Test
    void aControllerThatNobodyRegisteredIsRefused() {
        Views views = new Views(Map.of());
        assertThatThrownBy(() -> views.load("palette_keys"))
                .hasStackTraceContaining(
                        "no controller is registered for dev.galley.ui.palette.KeySheetController");
    }

    @Test
    void aViewThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Views(Map.of()).load("nowhere"))
                .hasMessage("there is no view nowhere");
    }
}
