package dev.galley.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.check.Checks;
import dev.galley.ui.kit.Views;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

class CheckSheetTest {

    private final FxRobot robot = new FxRobot();
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Views views =
                new Views(
                        Map.of(
                                CheckSheetController.class,
                                () -> new CheckSheetController(open, () -> {})));
        robot.interact(
                () -> {
                    stage.setScene(
                            new Scene(new StackPane(views.load("palette_checks")), 900, 700));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private List<String> texts(String styleClass) {
        return robot.lookup("." + styleClass).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyCheckStandsThereWithItsIdGradeAndHelp() {
        assertThat(texts("check-id"))
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(check -> check.rule().id()).toList());
        assertThat(texts("check-help"))
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(check -> check.rule().help()).toList());
        assertThat(texts("check-group")).doesNotHaveDuplicates();
        int place = texts("check-id").indexOf("meta.paragraphs");
        assertThat(texts("check-severity").get(place)).isEqualTo("warning, with a fix");
    }

    @Test
    void escapeClosesIt() {
        robot.push(KeyCode.ESCAPE);
        assertThat(open.get()).isFalse();
    }
}
