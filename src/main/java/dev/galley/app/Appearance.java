package dev.galley.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;

import java.net.URL;
import java.util.List;

/// Theme and text size of the window.
final class Appearance {

    private static final double NORMAL = 13;
    private static final double SMALLEST = 10;
    private static final double LARGEST = 22;

    private final Scene scene;
    private final Remembered remembered;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private double size;

    Appearance(Scene scene, Remembered remembered) {
        this.scene = scene;
        this.remembered = remembered;
        this.size = remembered.number("text.size", NORMAL, SMALLEST, LARGEST);
        dark.set(remembered.text("theme", "light").equals("dark"));
        apply();
    }

    /// Whether the dark theme is on.
    ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// Goes from light to dark or back.
    void switchTheme() {
        dark.set(!dark.get());
        remembered.put("theme", dark.get() ? "dark" : "light");
        apply();
    }

    /// Makes all text larger or smaller by some steps; no steps bring the normal size back.
    void resize(int steps) {
        size = steps == 0 ? NORMAL : Math.clamp(size + steps, SMALLEST, LARGEST);
        remembered.put("text.size", size);
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(dark.get()));
        scene.getRoot().setStyle("-fx-font-size: " + size + "px;");
    }

    /// The stylesheets of a theme, the colours first.
    static List<String> sheets(boolean dark) {
        String tokens = dark ? "tokens_dark" : "tokens_light";
        return List.of(tokens, "kit", "queue", "palette", "shell").stream().map(Appearance::sheet).toList();
    }

    private static String sheet(String name) {
        URL file = Appearance.class.getResource("/styles/" + name + ".css");
        if (file == null) {
            throw new IllegalStateException("there is no stylesheet " + name);
        }
        return file.toExternalForm();
    }
}
