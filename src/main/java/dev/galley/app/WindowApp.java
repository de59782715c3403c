package dev.galley.app;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The toolkit's side of the program. [WindowLauncher] starts it, so that the class path needs no
/// modules.
public final class WindowApp extends Application {

    private @Nullable ShellWindow window;

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        List<Path> toImport = getParameters().getUnnamed().stream().map(Path::of).toList();
        PathChooser chooser = new NativePathChooser(stage);
        ShellWindow opening =
                new ShellWindow(
                        stage,
                        chooser,
                        new ConfigFolder(),
                        named.get("as"),
                        getHostServices()::showDocument);
        window = opening;
        String folder = named.get("workspace");
        if (folder == null) {
            opening.welcome();
        } else {
            opening.open(Path.of(folder), toImport);
        }
    }

    /// The window is gone by now, so waiting for the last writes holds up nobody.
    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
