package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.catalog.Catalog;
import dev.galley.review.Status;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

class ShellWindowTest {

    private static final int SECONDS = 30;

    @TempDir Path temp;

    private final FxRobot robot = new FxRobot();
    private ShellWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Articles.workspace(temp, 4).close();
        Path folder = temp.resolve("workspace");
        Remembered remembered = Remembered.load(new ConfigFolder().fileOf(folder));
        remembered.put("width", 1000);
        remembered.put("height", 700);
        remembered.save();
        stage = FxToolkit.registerPrimaryStage();
        window = new ShellWindow(stage, new NoChoice(), new ConfigFolder(), "Kim", _ -> {});
        robot.interact(() -> window.open(folder, List.of()));
        until(() -> window.desk() != null && desk().shelf().shown().get() != null);
        robot.interact(() -> robot.lookup("#queue-table").query().requestFocus());
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(
                () -> {
                    stage.hide();
                    window.close();
                });
        FxToolkit.cleanupStages();
    }

    @Test
    void twoPostsAreApprovedByKeysAndOneTakenBack() throws Exception {
        decideByKey(KeyCode.A, 1);
        decideByKey(KeyCode.A, 2);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> count(Status.APPROVED) == 1);
        assertThat(count(Status.UNREVIEWED)).isEqualTo(3);
    }

    @Test
    void rejectingTakesAReasonByItsNumber() throws Exception {
        robot.type(KeyCode.R);
        until(() -> robot.lookup("#reason-box").query().isVisible());
        robot.type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        until(() -> count(Status.REJECTED) == 1);
        until(() -> !robot.lookup("#reason-box").query().isVisible());
    }

    @Test
    void keysTypedIntoTheFilterDecideNothing() throws Exception {
        robot.type(KeyCode.SLASH);
        until(() -> focusOwner() instanceof TextInputControl);
        robot.write("xa:1");
        robot.type(KeyCode.ENTER);
        until(() -> desk().list().fault().get() != null);
        assertThat(desk().queue().filter().text().get()).isEqualTo("xa:1");
        assertThat(robot.lookup(".fault-band").query().isVisible()).isTrue();
        assertThat(count(Status.UNREVIEWED)).isEqualTo(4);
        robot.clickOn("#filter").type(KeyCode.ESCAPE);
        until(() -> desk().list().fault().get() == null);
    }

    @Test
    void movingByKeysMovesTheSelection() throws Exception {
        robot.type(KeyCode.J).type(KeyCode.DOWN).type(KeyCode.K);
        until(() -> desk().list().selected().get() == 1);
        TableView<?> table = robot.lookup("#queue-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void bothThemesLoadAndAllSheetsOpen() throws Exception {
        List<String> before = List.copyOf(stage.getScene().getStylesheets());
        robot.clickOn("#theme-button");
        until(() -> !stage.getScene().getStylesheets().equals(before));
        robot.clickOn("#export-button");
        until(() -> robot.lookup("#export-dialog").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#export-dialog").query().isVisible());
        robot.interact(() -> robot.lookup("#queue-table").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
    }

    @Test
    void everyControlSaysWhatItIs() {
        List<Node> silent = new ArrayList<>();
        int looked = look(stage.getScene().getRoot(), silent);
        assertThat(looked).isGreaterThan(30);
        assertThat(silent).isEmpty();
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsExplained() throws Exception {
        Path file = Files.writeString(temp.resolve("no-folder"), "a file");
        robot.interact(() -> window.open(file, List.of()));
        until(() -> robot.lookup("#start-welcome .band").tryQuery().isPresent());
        assertThat(robot.lookup("Try again").tryQuery()).isPresent();
    }

    private void decideByKey(KeyCode key, int decided) throws Exception {
        Shown before = desk().shelf().shown().get();
        robot.type(key);
        until(() -> count(Status.UNREVIEWED) == 4 - decided);
        until(() -> !Objects.equals(desk().shelf().shown().get(), before));
    }

    /// Counts controls and collects those that a screen reader has no words for.
    private static int look(Node node, List<Node> silent) {
        int looked = 0;
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl;
        if (control && node.isFocusTraversable()) {
            looked++;
            boolean text =
                    node instanceof Labeled l && l.getText() != null && !l.getText().isBlank();
            if (!text && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
                silent.add(node);
            }
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                looked += look(child, silent);
            }
        }
        return looked;
    }

    private Desk desk() {
        return Objects.requireNonNull(window.desk());
    }

    private Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    private long count(Status status) {
        Catalog catalog = desk().opened().workspace().snapshot().catalog();
        return catalog.all().stream()
                .mapToObj(catalog::facts)
                .filter(facts -> facts != null && facts.status() == status)
                .count();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(SECONDS, TimeUnit.SECONDS, condition);
    }
}
