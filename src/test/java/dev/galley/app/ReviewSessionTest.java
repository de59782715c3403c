package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.session.Workspace;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ReviewSessionTest {

    @TempDir Path temp;

    @Test
    void fiftyPostsAreDecidedByKeysAlone() throws Exception {
        Articles.workspace(temp, 50).close();
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1440, 900)) {
            window.ready();
            for (int i = 0; i < 45; i++) {
                decide(window, i % 5 == 4 ? "D" : "A");
            }
            window.press("R");
            window.until(() -> window.sees("#reason-box"));
            window.press("2", "Enter");
            window.until(() -> window.count(Status.REJECTED) == 1);
            window.press("Ctrl+Z");
            window.until(() -> window.count(Status.REJECTED) == 0);
            assertThat(window.count(Status.APPROVED)).isEqualTo(36);
            assertThat(window.count(Status.DEFERRED)).isEqualTo(9);
            window.until(() -> text(window, "#tally").startsWith("45 decided today"));
        }
    }

    @Test
    void aBulkApprovalSaysItsNumberFirstAndIsTakenBackAsOne() throws Exception {
        Articles.workspace(temp, 30).close();
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1440, 900)) {
            window.ready();
            decide(window, "D");
            window.press("Ctrl+A");
            assertThat(window.desk().queue().picks().picked().get().count()).isEqualTo(30);
            window.press("A");
            window.until(() -> window.sees("#bulk-headline"));
            window.until(() -> text(window, "#bulk-headline").equals("Approve 30 posts"));
            assertThat(window.count(Status.APPROVED)).isZero();
            window.press("Enter");
            window.until(() -> window.count(Status.APPROVED) == 30);
            window.until(() -> !window.desk().bulk().open().get());
            assertThat(window.desk().queue().picks().picked().get().count()).isZero();
            window.press("Ctrl+Z");
            window.until(() -> window.count(Status.UNREVIEWED) == 29);
            assertThat(window.count(Status.DEFERRED)).isEqualTo(1);
        }
    }

    @Test
    void whatIsApprovedIsExportedFromTheWindow() throws Exception {
        Articles.workspace(temp, 3).close();
        Path target = temp.resolve("out.jsonl");
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1024, 700)) {
            window.ready();
            decide(window, "A");
            window.press("Ctrl+E");
            window.until(() -> window.sees("#export-dialog"));
            window.robot.interact(
                    () -> ((TextField) window.find("#export-target")).setText(target.toString()));
            window.until(() -> text(window, "#export-message").contains("1"));
            window.robot.interact(() -> window.desk().exporting().write());
            window.until(() -> Files.exists(temp.resolve("out.jsonl.manifest.json")));
            assertThat(Files.readAllLines(target)).hasSize(1);
        }
    }

    @Test
    void aSecondWindowReadsFollowsAndTakesOver() throws Exception {
        Workspace writer = Articles.workspace(temp, 3);
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Ada", 1200, 800)) {
            window.ready();
            window.until(() -> window.sees(".band"));
            window.press("A");
            assertThat(window.count(Status.APPROVED)).isZero();
            writer.decide(Articles.approveAll());
            window.until(() -> window.count(Status.APPROVED) == 3);
            writer.close();
            window.until(() -> window.has("Take over"));
            window.robot.clickOn("Take over");
            window.until(() -> window.shell().desk() != null);
            window.until(() -> window.desk().opened().workspace().writable());
        } finally {
            writer.close();
        }
    }

    private static void decide(OpenWindow window, String key) throws Exception {
        int before = window.desk().list().post().get();
        window.press(key);
        window.until(() -> window.desk().list().post().get() != before && window.isShown());
    }

    private static String text(OpenWindow window, String selector) {
        return ((Labeled) window.find(selector)).getText();
    }
}
