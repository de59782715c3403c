package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.review.Role;
import dev.galley.session.Workspace;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class AssignInWindowTest {

    @TempDir Path temp;

    @Test
    void postsGoToPeopleByKeysOneByOneAndAllAtOnceAndAreTakenBack() throws Exception {
        try (Workspace workspace = Articles.workspace(temp, 12)) {
            workspace.setPerson("Mia Holt", Role.EDITOR);
        }
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1440, 900)) {
            window.ready();
            assign(window, "Enter");
            window.until(() -> having(window, "kim") == 1);
            window.until(() -> isAssigned(window, "Assigned to Kim"));
            window.press("Ctrl+A");
            window.press("G");
            window.until(() -> text(window, "#assign-question").equals("Assign 12 posts to"));
            assertThat(having(window, "mia holt")).isZero();
            window.type("mia");
            window.press("Enter");
            window.until(() -> having(window, "mia holt") == 12);
            window.press("Ctrl+Z");
            window.until(() -> having(window, "mia holt") == 0);
            assertThat(having(window, "kim")).isEqualTo(1);
            window.press("Shift+G");
            window.until(() -> window.desk().list().size() == 1);
            window.press("Ctrl+Z");
            window.until(() -> having(window, "kim") == 0);
        }
    }

    private static void assign(OpenWindow window, String... keys) throws Exception {
        window.press("G");
        window.until(() -> window.desk().assigning().model().open().get());
        window.until(() -> window.sees("#assign-search"));
        window.press(keys);
    }

    private static int having(OpenWindow window, String name) {
        return window.desk()
                .opened()
                .workspace()
                .snapshot()
                .catalog()
                .having(Field.ASSIGNED, name)
                .getCardinality();
    }

    private static boolean isAssigned(OpenWindow window, String spoken) {
        return window.all(".person-badge", Label.class).stream()
                .anyMatch(badge -> badge.isVisible() && spoken.equals(badge.getAccessibleText()));
    }

    private static String text(OpenWindow window, String id) {
        return window.text(id);
    }
}
