package dev.galley.app;

import atlantafx.base.theme.PrimerLight;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// A program with the window alone, as the benchmark of the window runs it: says when it can be
/// used, decides as quickly as somebody who knows the keys, says how long the next post took, and
/// how much memory the process has. Without a workspace it does the same with an empty window.
public final class WindowRun {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int UNCOUNTED = 30;
    private static final int LEAST_PAUSE = 120;
    private static final int MOST_PAUSE = 280;

    private final long started;
    private final @Nullable Path folder;
    private final int keys;
    private @Nullable Stage stage;
    private @Nullable ShellWindow window;
    private int pressed;

    private WindowRun(long started, int keys, @Nullable Path folder) {
        this.started = started;
        this.keys = keys;
        this.folder = folder;
    }

    /// Runs and prints a word and a number on each line.
    ///
    /// @param args when the process was started, in milliseconds since 1970; how many keys to
    ///   press; and a workspace, or nothing for an empty window
    public static void main(String[] args) {
        Path folder = args.length > 2 ? Path.of(args[2]) : null;
        WindowRun run = new WindowRun(Long.parseLong(args[0]), Integer.parseInt(args[1]), folder);
        Platform.startup(run::open);
    }

    private void open() {
        Stage opened = new Stage();
        stage = opened;
        if (folder == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            opened.setScene(new Scene(new StackPane(new Label("Nothing")), WIDTH, HEIGHT));
            opened.show();
        } else {
            window = new ShellWindow(opened, new NoChoice(), new ConfigFolder(), "Kim", _ -> {});
            window.open(folder, List.of());
        }
        onceDrawn(this::isUsable, this::usable);
    }

    /// Calls back in the first frame after the one in which something is so.
    private static void onceDrawn(BooleanSupplier condition, Runnable then) {
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    then.run();
                }
                drawn = drawn || condition.getAsBoolean();
            }
        }.start();
    }

    /// Rows that say something, and the article of the one that is selected.
    private boolean isUsable() {
        if (folder == null) {
            return true;
        }
        Desk desk = Objects.requireNonNull(window).desk();
        return desk != null && isShown(desk) && hasRows();
    }

    private boolean hasRows() {
        return scene().getRoot().lookup("#queue-table") instanceof TableView<?> table
                && table.lookup(".row-title") instanceof Label title
                && !title.getText().isEmpty();
    }

    private static boolean isShown(Desk desk) {
        Shown shown = desk.shelf().shown().get();
        return shown != null && shown.post() == desk.list().post().get();
    }

    private void usable() {
        say("usable", (double) (System.currentTimeMillis() - started));
        KeyToPulse clock = new KeyToPulse(scene());
        Thread.ofPlatform().start(() -> press(clock));
    }

    private void press(KeyToPulse clock) {
        try {
            List<KeyToPulse.Times> times = new ArrayList<>();
            Random random = new Random(5);
            for (int i = 0; i < keys + UNCOUNTED && keys > 0; i++) {
                Thread.sleep(random.nextInt(LEAST_PAUSE, MOST_PAUSE));
                KeyToPulse.Times time = once(clock);
                if (i >= UNCOUNTED) {
                    times.add(time);
                }
            }
            tell("laid-out", times, KeyToPulse.Times::laidOut);
            tell("next-pulse", times, KeyToPulse.Times::nextPulse);
            tell("work", times, KeyToPulse.Times::work);
            say("memory", memory());
            end();
        } catch (Exception e) {
            System.err.println("the window did not answer: " + e);
            System.exit(1);
        }
    }

    private void end() {
        Platform.runLater(
                () -> {
                    Objects.requireNonNull(stage).hide();
                    if (window != null) {
                        window.close();
                    }
                    Platform.exit();
                });
    }

    private KeyToPulse.Times once(KeyToPulse clock) throws Exception {
        long now = System.nanoTime();
        CompletableFuture<CompletableFuture<KeyToPulse.Times>> asked = new CompletableFuture<>();
        Platform.runLater(() -> asked.complete(clock.begin(now, pressKey())));
        return asked.get().get();
    }

    /// Decides, or writes another number into the empty window.
    ///
    /// @return whether what comes of it is there
    private BooleanSupplier pressKey() {
        if (window == null) {
            Label label = (Label) scene().getRoot().lookup(".label");
            label.setText("Nothing " + ++pressed);
            return () -> true;
        }
        Desk desk = Objects.requireNonNull(window.desk());
        int decided = desk.list().post().get();
        fire(KeyEvent.KEY_PRESSED);
        fire(KeyEvent.KEY_RELEASED);
        return () -> isShown(desk) && desk.list().post().get() != decided;
    }

    private void fire(EventType<KeyEvent> type) {
        Node focused = Objects.requireNonNull(scene().getFocusOwner(), "no focus");
        focused.fireEvent(new KeyEvent(type, "", "", KeyCode.A, false, false, false, false));
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    private static void tell(
            String what, List<KeyToPulse.Times> times, ToDoubleFunction<KeyToPulse.Times> which) {
        double[] sorted = times.stream().mapToDouble(which).sorted().toArray();
        if (sorted.length > 0) {
            say(what + "-p50", sorted[sorted.length / 2]);
            say(what + "-p95", sorted[(int) (sorted.length * 0.95)]);
        }
    }

    /// What of the process lies in memory and is not a file, in megabytes.
    private static double memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e3)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void say(String what, double number) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", what, number);
    }
}
