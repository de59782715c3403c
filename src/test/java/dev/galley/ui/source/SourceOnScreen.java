package dev.galley.ui.source;

import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Times;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// The source view in a window, with a host that takes down what it is told.
abstract class SourceOnScreen implements InspectionHost {

    final List<WrongHere> wrong = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final FxRobot robot = new FxRobot();
    SourcePane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            SourcePane made = new SourcePane(InPlace.atOnce(), this, Times.here());
                            Scene scene = new Scene(new StackPane(made.node()), 980, 640);
                            scene.getStylesheets().add(style("/styles/tokens_light.css"));
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Override
    public void judgeRight() {
        told.add("right");
    }

    @Override
    public void judgeWrong(WrongHere what) {
        wrong.add(what);
    }

    @Override
    public void clear() {
        told.add("clear");
    }

    @Override
    public void leaveSample() {
        told.add("leave");
    }

    void show(SourceModel model) {
        run(() -> pane.show(model));
    }

    /// Does something and waits until it has been drawn.
    void run(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    root().applyCss();
                    root().layout();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(
                () -> {
                    root().layout();
                    return true;
                });
    }

    private Parent root() {
        return pane.node().getScene().getRoot();
    }

    RawView raw() {
        return (RawView) Objects.requireNonNull(pane.node().lookup(".source-raw"));
    }

    OutlineView outline() {
        return (OutlineView) Objects.requireNonNull(pane.node().lookup(".source-outline"));
    }

    /// The rows of the outline that are in sight, from the top.
    List<PieceRow> rows() {
        return onFx(
                () ->
                        outline().lookupAll(".piece-row").stream()
                                .map(PieceRow.class::cast)
                                .filter(Node::isVisible)
                                .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                                .toList());
    }

    String text(String styleClass) {
        return onFx(
                () ->
                        ((Labeled) Objects.requireNonNull(pane.node().lookup("." + styleClass)))
                                .getText());
    }

    boolean isSeen(String styleClass) {
        return onFx(() -> Objects.requireNonNull(pane.node().lookup("." + styleClass)).isVisible());
    }

    Region region(String styleClass) {
        return (Region) Objects.requireNonNull(pane.node().lookup("." + styleClass));
    }

    static String style(String path) {
        return Objects.requireNonNull(SourceOnScreen.class.getResource(path)).toExternalForm();
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    void clickOn(int position) {
        Bounds place = place(position);
        robot.clickOn(place.getMinX(), place.getMinY(), MouseButton.PRIMARY);
        run(() -> {});
    }

    /// The middle of a character on the screen, found as a person would: by looking for it.
    Bounds place(int position) {
        return onFx(
                () -> {
                    for (int y = 4; y < raw().getHeight(); y += 4) {
                        for (int x = 100; x < raw().getWidth() - 30; x += 3) {
                            if (raw().positionAt(x, y) == position) {
                                return raw().localToScreen(new BoundingBox(x, y + 4, 1, 1));
                            }
                        }
                    }
                    throw new AssertionError("position " + position + " is not in sight");
                });
    }
}
