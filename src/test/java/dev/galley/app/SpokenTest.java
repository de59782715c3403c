package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.session.Workspace;
import dev.galley.ui.editor.EditingStatus;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SpokenTest {

    @TempDir Path temp;

    private final List<String> silent = new ArrayList<>();

    @Test
    void aControlWithoutWordsIsSeen() {
        Button named = new Button();
        named.setAccessibleText("Close");
        TextField typed = new TextField("what somebody typed");
        Spoken spoken = Spoken.in(new VBox(new Button(), named, new Label(""), typed));
        assertThat(spoken.controls()).isEqualTo(3);
        assertThat(spoken.silent()).hasSize(2);
    }

    @Test
    void everyPlaceAndTabSaysWhatItIs() throws Exception {
        try (OpenWindow window = onSamples(1200)) {
            look(window, 30);
            window.press("Ctrl+F");
            window.until(() -> window.sees(".find-bar"));
            look(window, 30);
            EditingStatus status = window.desk().editing().model().status();
            window.onFx(() -> window.desk().screen().tab().set(Screen.Tab.EDIT));
            window.until(status::changeable);
            window.until(() -> window.all(".text-input", Node.class).size() > 10);
            look(window, 40);
            window.onFx(() -> window.desk().screen().tab().set(Screen.Tab.CHANGES));
            look(window, 20);
            window.onFx(() -> window.desk().screen().tab().set(Screen.Tab.SOURCE));
            window.until(() -> window.sees(".piece-row"));
            look(window, 20);
            window.press("N");
            window.until(() -> window.sees(".wrong-sheet"));
            look(window, 20);
            window.press("Esc");
            window.onFx(() -> window.desk().screen().place().set(Screen.Place.INSIGHT));
            window.until(() -> window.sees(".samples"));
            look(window, 5);
            window.onFx(() -> window.click(".samples .button"));
            window.until(() -> window.sees(".sample-form"));
            window.onFx(() -> window.click(".insight-empty .button"));
            window.until(() -> window.sees(".insight-body"));
            look(window, 15);
            window.onFx(() -> window.desk().screen().place().set(Screen.Place.BATCHES));
            window.until(() -> window.sees("#batch-table .table-row-cell"));
            look(window, 10);
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void everySheetSaysWhatItIs() throws Exception {
        try (OpenWindow window = onSamples(1000)) {
            window.press("Ctrl+A");
            look(window, 20);
            sheet(window, "Ctrl+Shift+A", "#bulk-sheet");
            sheet(window, "Ctrl+E", "#export-dialog");
            sheet(window, "Ctrl+K", "#palette");
            sheet(window, "F1", "#keys-sheet");
            window.onFx(() -> window.desk().screen().checksOpen().set(true));
            window.until(() -> window.sees("#checks-sheet"));
            look(window, 10);
            window.press("Esc");
            window.until(() -> !window.sees("#checks-sheet"));
            window.onFx(() -> window.find("#queue-table").requestFocus());
            sheet(window, "R", "#bulk-sheet");
            window.press("Esc", "R");
            window.until(() -> window.sees("#reason-box"));
            look(window, 20);
            window.press("Esc");
            window.until(() -> !window.sees("#reason-box"));
            window.press("Ctrl+Comma");
            window.until(() -> window.sees("#start-settings"));
            TabPane pages = (TabPane) window.find("#start-settings-pages");
            for (int i = 0; i < pages.getTabs().size(); i++) {
                int page = i;
                window.onFx(() -> pages.getSelectionModel().select(page));
                look(window, 20);
            }
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void theWayInSaysWhatItIs() throws Exception {
        try (OpenWindow window = OpenWindow.welcome()) {
            window.until(() -> window.sees("#start-create"));
            look(window, 2);
            window.onFx(() -> ((Button) window.find("#start-create")).fire());
            window.until(() -> window.sees("#start-form-name"));
            look(window, 5);
        }
        Articles.workspace(temp, 1).close();
        try (OpenWindow window = OpenWindow.on(temp.resolve("workspace"), null, 1000, 700)) {
            window.until(() -> window.sees("#start-who"));
            look(window, 10);
            assertThat(silent).isEmpty();
        }
    }

    private void sheet(OpenWindow window, String key, String selector) throws Exception {
        window.press(key);
        window.until(() -> window.sees(selector));
        look(window, 10);
        window.press("Esc");
        window.until(() -> !window.sees(selector));
        window.onFx(() -> window.find("#queue-table").requestFocus());
    }

    private void look(OpenWindow window, int least) {
        window.robot.interact(() -> {});
        window.onFx(
                () -> {
                    Node root = window.stage().getScene().getRoot();
                    Spoken spoken = Spoken.in(root);
                    silent.addAll(spoken.silent());
                    if (spoken.controls() < least) {
                        silent.add("only " + spoken.controls() + " controls were looked at");
                    }
                });
    }

    private OpenWindow onSamples(double width) throws Exception {
        Path folder = temp.resolve("workspace");
        try (Workspace workspace = Articles.open(folder)) {
            workspace.importPaths(List.of(Path.of("sample-seeds")), Articles.silent());
        }
        return OpenWindow.on(folder, "Kim", width, 900).ready();
    }
}
