package dev.galley.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a window can be shown here.
public final class Display {

    private Display() {}

    /// Why no window can be shown, in a full sentence; empty where one can, as far as can be told
    /// before the toolkit is started.
    public static Optional<String> reason() {
        return reason(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    static Optional<String> reason(String system, String platform, Map<String, String> variables) {
        boolean headless = platform.equalsIgnoreCase("headless");
        if (headless || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (isSet(variables, "DISPLAY")) {
            return Optional.empty();
        }
        if (isSet(variables, "WAYLAND_DISPLAY")) {
            return Optional.of(
                    "The window needs XWayland: WAYLAND_DISPLAY is set but DISPLAY is not.");
        }
        return Optional.of(
                "There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is"
                        + " set.");
    }

    private static boolean isSet(Map<String, String> variables, String name) {
        return !variables.getOrDefault(name, "").isBlank();
    }
}
