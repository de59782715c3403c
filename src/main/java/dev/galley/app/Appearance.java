package dev.galley.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.galley.ui.start.WindowSettings;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.stage.Window;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Theme, text size and motion of the window. Follows the system's colours while its scene is
/// shown, and nothing holds on to a scene that is not. Belongs to the FX thread.
final class Appearance implements WindowSettings {

    private static final int NORMAL = 13;
    private static final List<String> FEATURES =
            List.of(
                    "kit", "queue", "views", "reader", "editor", "palette", "batch", "start",
                    "shell");

    private final Scene scene;
    private final Remembered remembered;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private Choice choice;
    private boolean dressed;

    Appearance(Scene scene, Remembered remembered) {
        this.scene = scene;
        this.remembered = remembered;
        int size = (int) remembered.number("text.size", NORMAL, SMALLEST, LARGEST);
        boolean still = remembered.text("motion", "usual").equals("reduced");
        this.choice = new Choice(theme(remembered.text("theme", "system")), size, still);
        Platform.getPreferences()
                .colorSchemeProperty()
                .when(scene.windowProperty().flatMap(Window::showingProperty).orElse(false))
                .subscribe(_ -> apply());
    }

    /// Whether the dark theme is on.
    ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// How large text is, 1 for the normal size.
    ReadOnlyDoubleProperty scale() {
        return scale.getReadOnlyProperty();
    }

    @Override
    public Choice current() {
        return choice;
    }

    @Override
    public void use(Choice wanted) {
        choice = wanted;
        remembered.put("theme", wanted.theme().name().toLowerCase(Locale.ROOT));
        remembered.put("text.size", wanted.textSize());
        remembered.put("motion", wanted.reducedMotion() ? "reduced" : "usual");
        apply();
    }

    /// Goes from light to dark or back.
    void switchTheme() {
        Theme other = dark.get() ? Theme.LIGHT : Theme.DARK;
        use(new Choice(other, choice.textSize(), choice.reducedMotion()));
    }

    /// Makes all text larger or smaller by some steps; no steps bring the normal size back.
    void resize(int steps) {
        int size = steps == 0 ? NORMAL : Math.clamp(choice.textSize() + steps, SMALLEST, LARGEST);
        use(new Choice(choice.theme(), size, choice.reducedMotion()));
    }

    /// Whether nothing should move, by choice or because the system asks for it.
    boolean still() {
        return choice.reducedMotion() || Platform.getPreferences().isReducedMotion();
    }

    private void apply() {
        if (!dressed || dark.get() != isDark()) {
            dressed = true;
            dark.set(isDark());
            dress();
        }
        scene.getRoot().setStyle("-fx-font-size: " + choice.textSize() + "px;");
        scale.set(choice.textSize() / (double) NORMAL);
    }

    private void dress() {
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(dark.get()));
    }

    private boolean isDark() {
        return switch (choice.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static Theme theme(String word) {
        return switch (word) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> Theme.SYSTEM;
        };
    }

    /// The stylesheets of a theme, the colours first.
    static List<String> sheets(boolean dark) {
        List<String> names = new ArrayList<>();
        names.add(dark ? "tokens_dark" : "tokens_light");
        names.addAll(FEATURES);
        return names.stream().map(Appearance::sheet).toList();
    }

    private static String sheet(String name) {
        URL file = Appearance.class.getResource("/styles/" + name + ".css");
        if (file == null) {
            throw new IllegalStateException("there is no stylesheet " + name);
        }
        return file.toExternalForm();
    }
}
