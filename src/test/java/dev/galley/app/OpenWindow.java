package dev.galley.app;

import dev.galley.catalog.Catalog;
import dev.galley.review.Status;
import dev.galley.ui.kit.Command;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// The program's window on the headless screen, and somebody who uses it.
final class OpenWindow implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final long LOOK_AGAIN = 2_000_000;

    final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final ShellWindow window;

    private OpenWindow(PathChooser chooser, @Nullable String as) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        window = new ShellWindow(stage, chooser, new ConfigFolder(), as, _ -> {});
    }

    /// A window on the ways to a workspace.
    static OpenWindow welcome() throws Exception {
        OpenWindow opened = new OpenWindow(new NoChoice(), null);
        opened.robot.interact(() -> opened.window.welcome());
        return opened;
    }

    /// A window on a workspace, with the list in focus.
    ///
    /// @param as who acts, or null where the window has to ask
    static OpenWindow on(Path folder, @Nullable String as, double width, double height)
            throws Exception {
        Remembered remembered = Remembered.load(new ConfigFolder().fileOf(folder));
        remembered.put("width", width);
        remembered.put("height", height);
        remembered.save();
        OpenWindow opened = new OpenWindow(new NoChoice(), as);
        opened.robot.interact(() -> opened.window.open(folder, List.of()));
        opened.until(() -> opened.window.desk() != null);
        return opened;
    }

    /// Waits until a post is on screen and moves the focus to the list.
    OpenWindow ready() throws Exception {
        until(this::isShown);
        robot.interact(() -> robot.lookup("#queue-table").query().requestFocus());
        return this;
    }

    Desk desk() {
        return Objects.requireNonNull(window.desk());
    }

    Stage stage() {
        return stage;
    }

    /// All that can be done in the window.
    List<Command> commands() {
        return window.commands();
    }

    ShellWindow shell() {
        return window;
    }

    /// Whether the selected post is on screen.
    boolean isShown() {
        Shown shown = window.desk() == null ? null : desk().shelf().shown().get();
        return shown != null && shown.post() == desk().list().post().get();
    }

    /// Presses keys one after the other, each as `A`, `Ctrl+Z` or `Enter`, without the robot's
    /// pauses.
    void press(String... keys) {
        for (String key : keys) {
            String[] parts = key.split("\\+", -1);
            KeyCode code = KeyCode.getKeyCode(parts[parts.length - 1]);
            onFx(() -> fire(KeyEvent.KEY_PRESSED, "", code, key));
            onFx(() -> fire(KeyEvent.KEY_RELEASED, "", code, key));
        }
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, String key) {
        boolean shift = key.contains("Shift+");
        boolean control = key.contains("Ctrl+");
        boolean alt = key.contains("Alt+");
        Node focused = Objects.requireNonNull(stage.getScene().getFocusOwner(), "no focus");
        focused.fireEvent(new KeyEvent(type, letter, "", code, shift, control, alt, false));
    }

    /// Does something on the FX thread and waits for its end, but not for what follows from it.
    void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, action);
    }

    /// Types a text where the focus is, without the robot's pauses.
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            onFx(
                    () -> {
                        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, "");
                        fire(KeyEvent.KEY_RELEASED, "", KeyCode.UNDEFINED, "");
                    });
        }
    }

    /// What a selector finds; it has to be there.
    Node find(String selector) {
        return look(() -> robot.lookup(selector).query());
    }

    /// Looks at the window on its own thread, so that nothing changes meanwhile.
    <T> T look(Callable<T> look) {
        try {
            return Platform.isFxApplicationThread()
                    ? look.call()
                    : WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, look);
        } catch (Exception e) {
            throw new AssertionError("the window cannot be looked at", e);
        }
    }

    /// Whether something can be seen.
    boolean sees(String selector) {
        return look(
                () -> robot.lookup(selector).queryAll().stream().anyMatch(OpenWindow::isVisible));
    }

    /// Presses the first button that a selector finds; to be called on the FX thread.
    void click(String selector) {
        ((ButtonBase) stage.getScene().getRoot().lookup(selector)).fire();
    }

    /// Presses the button that says some words; to be called on the FX thread.
    void push(String words) {
        ((ButtonBase) Objects.requireNonNull(button(words), words)).fire();
    }

    /// The button in sight that says some words, or null.
    @Nullable Labeled button(String words) {
        Optional<Labeled> found =
                look(
                        () ->
                                robot.lookup(".button").queryAllAs(Labeled.class).stream()
                                        .filter(OpenWindow::isVisible)
                                        .filter(button -> words.equals(button.getText()))
                                        .findFirst());
        return found.orElse(null);
    }

    /// What the first label that a selector finds says; empty where there is none.
    String text(String selector) {
        return texts(selector).stream().findFirst().orElse("");
    }

    /// Whether a selector finds anything.
    boolean has(String selector) {
        return look(() -> robot.lookup(selector).tryQuery().isPresent());
    }

    /// What all labels that a selector finds say.
    List<String> texts(String selector) {
        return all(selector, Labeled.class).stream().map(Labeled::getText).toList();
    }

    /// All that a selector finds.
    <T extends Node> List<T> all(String selector, Class<T> type) {
        return look(() -> List.copyOf(robot.lookup(selector).queryAllAs(type)));
    }

    /// Drops the events that the robot keeps, and what they hold on to.
    void forgetEvents() {
        FxToolkit.toolkitContext().setRegisteredStage(stage);
    }

    /// How many posts are in a state.
    int count(Status status) {
        Catalog catalog = desk().opened().workspace().snapshot().catalog();
        return catalog.counts(catalog.all()).of(status);
    }

    /// Waits for something, looking often.
    void until(Callable<Boolean> condition) throws Exception {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.call()) {
            if (System.nanoTime() > last) {
                throw new TimeoutException("waited for " + SECONDS + " s");
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(
                () -> {
                    stage.hide();
                    window.close();
                });
        FxToolkit.cleanupStages();
    }

    /// Whether a node can be seen, as far as those that it stands in can.
    static boolean isVisible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
