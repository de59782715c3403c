package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class SheetTest {

    private final FxRobot robot = new FxRobot();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Button below = onFx(() -> new Button("below"));
    private final TextField first = onFx(TextField::new);
    private final ComboBox<String> choice = onFx(ComboBox::new);
    private final ListView<String> list = onFx(ListView::new);
    private final Button last = onFx(() -> new Button("last"));
    private final StackPane overlay =
            onFx(() -> new StackPane(new VBox(first, choice, list, last)));
    private final Scene scene = onFx(() -> new Scene(new StackPane(below, overlay), 400, 300));
    private int commands;
    private int home;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    choice.getItems().setAll("one", "two");
                    scene.getAccelerators()
                            .put(new KeyCodeCombination(KeyCode.A), () -> commands++);
                    scene.getAccelerators()
                            .put(
                                    new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN),
                                    () -> commands++);
                    stage.setScene(scene);
                    stage.show();
                    Sheet.make(
                            overlay,
                            open,
                            new Sheet.Way(() -> open.set(false), () -> first, () -> home++));
                    below.requestFocus();
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void tabGoesRoundInTheSheetBothWays() {
        robot.interact(() -> open.set(true));
        assertThat(scene.getFocusOwner()).isSameAs(first);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(last);
        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(first);
    }

    @Test
    void escapeClosesItFromEveryControlAndTheFocusIsWhereItWas() {
        for (Control node : List.of(first, choice, list, last)) {
            robot.interact(() -> open.set(true));
            robot.interact(node::requestFocus);
            robot.push(KeyCode.ESCAPE);
            assertThat(open.get()).as(node.toString()).isFalse();
            assertThat(scene.getFocusOwner()).isSameAs(below);
        }
        assertThat(home).isZero();
    }

    @Test
    void escapeClosesAnOpenChoiceBeforeTheSheet() {
        robot.interact(() -> open.set(true));
        robot.interact(choice::requestFocus);
        robot.interact(choice::show);
        robot.push(KeyCode.ESCAPE);
        assertThat(choice.isShowing()).isFalse();
        assertThat(open.get()).isTrue();
    }

    @Test
    void theFocusGoesHomeWhereItsOldPlaceIsGone() {
        robot.interact(() -> open.set(true));
        robot.interact(() -> below.setVisible(false));
        robot.push(KeyCode.ESCAPE);
        assertThat(home).isEqualTo(1);
    }

    @Test
    void noKeyRunsACommandUnderIt() {
        robot.push(KeyCode.A);
        assertThat(commands).isEqualTo(1);
        robot.interact(() -> open.set(true));
        robot.interact(last::requestFocus);
        robot.push(KeyCode.A);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(commands).isEqualTo(1);
    }

    private static <T> T onFx(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
