package dev.galley.app;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The window, opened once on a workspace while the program is built, and every part of it looked
/// at: see [Training]. Needs no display.
public final class TrainingWindow extends Application {

    private static final Duration STEP = Duration.millis(120);
    private static final int MOST_WAITS = 200;

    private final Deque<Consumer<Desk>> steps = new ArrayDeque<>();
    private @Nullable ShellWindow window;
    private int waits;

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        ShellWindow opening =
                new ShellWindow(stage, new NoFiles(), new ConfigFolder(), "training", _ -> {});
        window = opening;
        opening.open(folder, List.of());
        look();
        next(opening);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private void look() {
        for (Screen.Tab tab : Screen.Tab.values()) {
            steps.add(desk -> desk.screen().tab().set(tab));
        }
        steps.add(desk -> desk.list().next());
        steps.add(desk -> desk.screen().tab().set(Screen.Tab.READ));
        steps.add(desk -> desk.queue().show("quality:<90"));
        steps.add(desk -> desk.list().next());
        steps.add(desk -> desk.screen().place().set(Screen.Place.BATCHES));
        steps.add(desk -> desk.screen().place().set(Screen.Place.POSTS));
        steps.add(desk -> desk.screen().keysOpen().set(true));
        steps.add(desk -> desk.screen().keysOpen().set(false));
        steps.add(_ -> Platform.exit());
    }

    private void next(ShellWindow opening) {
        PauseTransition pause = new PauseTransition(STEP);
        pause.setOnFinished(
                _ -> {
                    step(opening.desk());
                    next(opening);
                });
        pause.play();
    }

    /// A post has to be on screen before the first step; where none comes the window goes again.
    private void step(@Nullable Desk desk) {
        if (desk == null || desk.shelf().shown().get() == null) {
            if (++waits > MOST_WAITS) {
                Platform.exit();
            }
        } else if (!steps.isEmpty()) {
            steps.removeFirst().accept(desk);
        }
    }

    /// Chooses nothing.
    private static final class NoFiles implements PathChooser {

        @Override
        public List<Path> filesToImport() {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToRead(String title, String ending) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToWrite(String proposed) {
            return Optional.empty();
        }
    }
}
