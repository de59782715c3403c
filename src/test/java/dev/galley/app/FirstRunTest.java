package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class FirstRunTest {

    @TempDir Path temp;

    private String home = "";

    @BeforeEach
    void samplesAndAHome() {
        home = System.getProperty("user.home");
        System.setProperty("user.home", temp.toString());
        System.setProperty("galley.samples", Path.of("sample-seeds").toAbsolutePath().toString());
    }

    @AfterEach
    void asBefore() {
        System.setProperty("user.home", home);
        System.clearProperty("galley.samples");
    }

    @Test
    void aNewcomerOpensTheSamplesSaysWhoTheyAreAndDecides() throws Exception {
        try (OpenWindow window = OpenWindow.welcome()) {
            window.until(() -> window.sees("#start-samples"));
            window.robot.interact(() -> ((Button) window.find("#start-samples")).fire());
            window.until(() -> window.sees("#start-who"));
            window.robot.interact(
                    () ->
                            ((TextField) window.robot.lookup("#start-who .text-field").query())
                                    .setText("Kim"));
            window.press("Enter");
            window.until(() -> !window.sees("#start-who"));
            window.ready();
            assertThat(window.desk().terms().get().me().name()).isEqualTo("Kim");
            window.until(() -> window.desk().list().size() == 14);
            window.ready();
            window.press("A");
            window.until(() -> window.count(Status.APPROVED) == 1);
        }
    }

    @Test
    void aWorkspaceThatIsClosedLeadsBackToTheWaysToOne() throws Exception {
        Articles.workspace(temp, 1).close();
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1200, 800)) {
            window.ready();
            window.press("Ctrl+W");
            window.until(() -> window.sees("#start-welcome"));
            assertThat(window.shell().desk()).isNull();
            window.until(() -> window.has("workspace"));
            window.robot.interact(() -> window.shell().open(temp.resolve("workspace"), List.of()));
            window.until(window::isShown);
        }
    }
}
