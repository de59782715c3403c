package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {

    @Test
    void linuxNeedsADisplay() {
        assertThat(Display.reason("Linux", "", Map.of())).get().asString().contains("DISPLAY");
        assertThat(Display.reason("Linux", "", Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(Display.reason("Linux", "", Map.of("DISPLAY", " "))).isPresent();
    }

    @Test
    void theHeadlessPlatformIsADisplay() {
        assertThat(Display.reason("Linux", "Headless", Map.of())).isEmpty();
    }

    @Test
    void otherSystemsHaveOne() {
        assertThat(Display.reason("Windows 11", "", Map.of())).isEmpty();
        assertThat(Display.reason("Mac OS X", "", Map.of())).isEmpty();
    }
}
