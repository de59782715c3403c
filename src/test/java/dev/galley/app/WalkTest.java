package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.review.Status;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

class WalkTest {

    private static final int POSTS = 10_000;
    private static final Duration MOST = Duration.ofMillis(50);

    @TempDir Path temp;

    private final FxRobot robot = new FxRobot();
    private final FxWork work = new FxWork();
    private ShellWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Path folder = Articles.manyPosts(temp, POSTS);
        stage = FxToolkit.registerPrimaryStage();
        window = new ShellWindow(stage, new NoChoice(), new ConfigFolder(), "Kim", _ -> {});
        robot.interact(() -> window.open(folder, List.of()));
        until(() -> window.desk() != null && desk().shelf().shown().get() != null);
        robot.interact(() -> robot.lookup("#queue-table").query().requestFocus());
        robot.interact(work::start);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(
                () -> {
                    work.stop();
                    stage.hide();
                    window.close();
                });
        FxToolkit.cleanupStages();
    }

    @Test
    void nothingHoldsTheWindowUpWhileTenThousandPostsAreWalkedThrough() throws Exception {
        walk(40);
        decide(20);
        jump();
        robot.interact(work::restart);
        walk(80);
        decide(40);
        jump();
        assertThat(work.pulses()).isGreaterThan(100);
        assertThat(work.most()).isLessThan(MOST);
    }

    private void walk(int posts) throws Exception {
        for (int i = 0; i < posts; i++) {
            int before = desk().list().selected().get();
            press(KeyCode.J);
            until(() -> desk().list().selected().get() == before + 1 && isShown());
        }
    }

    private void decide(int posts) throws Exception {
        for (int i = 0; i < posts; i++) {
            int post = desk().list().post().get();
            press(KeyCode.A);
            until(() -> isApproved(post) && desk().list().post().get() != post && isShown());
        }
    }

    private void jump() throws Exception {
        press(KeyCode.END);
        until(() -> desk().list().selected().get() == POSTS - 1 && isShown());
        press(KeyCode.HOME);
        until(() -> desk().list().selected().get() == 0 && isShown());
    }

    /// As the keyboard does it, without the robot's pauses.
    private void press(KeyCode code) {
        robot.interact(
                () -> {
                    for (EventType<KeyEvent> type :
                            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                        stage.getScene()
                                .getFocusOwner()
                                .fireEvent(
                                        new KeyEvent(
                                                type, "", "", code, false, false, false, false));
                    }
                });
    }

    private boolean isApproved(int post) {
        return Objects.requireNonNull(desk().opened().workspace().snapshot().catalog().facts(post))
                        .status()
                == Status.APPROVED;
    }

    private boolean isShown() {
        Shown shown = desk().shelf().shown().get();
        return shown != null && shown.post() == desk().list().post().get();
    }

    private Desk desk() {
        return Objects.requireNonNull(window.desk());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(30, TimeUnit.SECONDS, condition);
    }
}
