package dev.galley.app;

import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.catalog.Catalog;
import dev.galley.review.Status;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The program's window on the headless screen, and somebody who uses it.
final class OpenWindow implements AutoCloseable {

    private static final int SECONDS = 60;

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
            boolean control = key.contains("Ctrl+");
            boolean shift = key.contains("Shift+");
            robot.interact(
                    () -> {
                        for (EventType<KeyEvent> type :
                                List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                            Node focused = stage.getScene().getFocusOwner();
                            focused.fireEvent(
                                    new KeyEvent(type, "", "", code, shift, control, false, false));
                        }
                    });
        }
    }

    /// Types a text where the focus is.
    void type(String text) {
        robot.write(text);
    }

    /// What a selector finds; it has to be there.
    Node find(String selector) {
        return robot.lookup(selector).query();
    }

    /// Whether something can be seen.
    boolean sees(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(OpenWindow::isVisible);
    }

    /// How many posts are in a state.
    int count(Status status) {
        Catalog catalog = desk().opened().workspace().snapshot().catalog();
        return catalog.counts(catalog.all()).of(status);
    }

    /// Waits for something.
    void until(Callable<Boolean> condition) throws Exception {
        waitFor(SECONDS, TimeUnit.SECONDS, condition);
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

    private static boolean isVisible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
