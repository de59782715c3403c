package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ShellWindowTest {

    @TempDir Path temp;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Articles.workspace(temp, 4).close();
        window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1000, 700).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void twoPostsAreApprovedByKeysAndOneTakenBack() throws Exception {
        approve(1);
        approve(2);
        window.press("Ctrl+Z");
        window.until(() -> window.count(Status.APPROVED) == 1);
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(3);
    }

    @Test
    void rejectingTakesAReasonByItsNumber() throws Exception {
        window.press("R");
        window.until(() -> window.sees("#reason-box"));
        window.press("2", "Enter");
        window.until(() -> window.count(Status.REJECTED) == 1);
        window.until(() -> !window.sees("#reason-box"));
    }

    @Test
    void theWindowAppearsInItsThemeAndSizeBeforeTheWorkspaceBehindItIsRead() throws Exception {
        Path folder = temp.resolve("workspace");
        fire("#theme-button");
        window.until(() -> isDark(window.stage().getScene()));
        window.close();
        Stage stage = FxToolkit.registerPrimaryStage();
        List<Scene> first = new ArrayList<>();
        ChangeListener<Boolean> appeared = (_, _, showing) -> first.add(stage.getScene());
        stage.showingProperty().addListener(appeared);
        window = OpenWindow.on(folder, "Kim", 900, 650).ready();
        stage.showingProperty().removeListener(appeared);
        Scene nothing = first.getFirst();
        assertThat(nothing).isNotEqualTo(stage.getScene());
        assertThat(nothing.getRoot().getChildrenUnmodifiable()).isEmpty();
        assertThat(isDark(nothing)).isTrue();
        assertThat(nothing.getWidth()).isEqualTo(900).isEqualTo(stage.getScene().getWidth());
    }

    private static boolean isDark(Scene scene) {
        return scene.getStylesheets().stream().anyMatch(sheet -> sheet.contains("tokens_dark"));
    }

    @Test
    void keysTypedIntoTheFilterDecideNothing() throws Exception {
        window.type("/");
        window.until(() -> focusOwner() instanceof TextInputControl);
        window.press("A", "D", "E");
        window.type("xa:1");
        window.press("Enter");
        window.until(() -> window.desk().list().fault().get() != null);
        assertThat(window.desk().queue().filter().text().get()).isEqualTo("xa:1");
        window.until(() -> window.sees(".fault-band"));
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(4);
        assertThat(window.desk().screen().tab().get()).isEqualTo(Screen.Tab.READ);
        window.type("/");
        window.press("Esc");
        window.until(() -> window.desk().list().fault().get() == null);
    }

    @Test
    void movingByKeysMovesTheSelection() throws Exception {
        window.press("J", "Down", "K");
        window.until(() -> window.desk().list().selected().get() == 1);
        TableView<?> table = (TableView<?>) window.find("#queue-table");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void bothThemesLoadAndTheExportOpensAndCloses() throws Exception {
        List<String> before = List.copyOf(window.stage().getScene().getStylesheets());
        fire("#theme-button");
        window.until(() -> !window.stage().getScene().getStylesheets().equals(before));
        fire("#export-button");
        window.until(() -> window.sees("#export-dialog"));
        window.press("Esc");
        window.until(() -> !window.sees("#export-dialog"));
    }

    @Test
    void theWindowStaysWithinItsBoundsWhileAllPostsAreSelected() throws Exception {
        Node whole = window.stage().getScene().getRoot().getChildrenUnmodifiable().getFirst();
        window.press("Ctrl+A");
        window.until(() -> window.sees("#pick-strip"));
        window.robot.interact(() -> window.stage().getScene().getRoot().layout());
        assertThat(whole.getLayoutBounds().getWidth())
                .isEqualTo(window.stage().getScene().getWidth());
        assertThat(window.desk().screen().room().get()).isEqualTo(Screen.Room.MIDDLE);
        window.robot.interact(() -> {});
        Node last = window.find("#redo-button");
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(window.stage().getScene().getWidth());
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsExplained() throws Exception {
        Path file = Files.writeString(temp.resolve("no-folder"), "a file");
        window.onFx(() -> window.shell().open(file, List.of()));
        window.until(() -> window.has("#start-welcome .band"));
        assertThat(window.has("Try again")).isTrue();
    }

    private void approve(int approved) throws Exception {
        int before = window.desk().list().post().get();
        window.press("A");
        window.until(() -> window.count(Status.UNREVIEWED) == 4 - approved);
        window.until(() -> window.desk().list().post().get() != before && window.isShown());
    }

    private void fire(String selector) {
        window.onFx(() -> ((Button) window.find(selector)).fire());
    }

    private Node focusOwner() {
        return window.stage().getScene().getFocusOwner();
    }
}
