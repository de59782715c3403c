package dev.galley.ui.reader;

import dev.galley.ui.kit.InPlace;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// The reader in a window, with pictures that are there when they are asked for.
abstract class ReaderOnScreen {

    final List<String> asked = new ArrayList<>();
    final ImageSource images =
            address -> {
                asked.add(address);
                return new ImageSource.Answer.Picture(dot());
            };
    final FxRobot robot = new FxRobot();
    ReaderPane pane;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane =
                onFx(
                        () -> {
                            ReaderPane made = new ReaderPane(images, InPlace.atOnce());
                            Scene scene = new Scene(new StackPane(made.node()), 900, 650);
                            scene.getStylesheets()
                                    .addAll(
                                            style("/styles/tokens_light.css").toString(),
                                            style("/styles/reader.css").toString());
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    static byte[] dot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    List<String> marked(String styleClass) {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(
                () ->
                        area().lookupAll("." + styleClass).stream()
                                .map(node -> ((Text) node).getText())
                                .toList());
    }

    Node word(String words) {
        return onFx(
                () ->
                        area().lookupAll(".line-text").stream()
                                .filter(node -> node instanceof Text t && t.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    String popover() {
        WaitForAsyncUtils.waitForFxEvents();
        Node box = Objects.requireNonNull(pane.node().lookup(".problem-popover"));
        return onFx(() -> ((ProblemPopover) box.getParent()).text());
    }

    void show(Posts post) {
        show(ReaderPane.prepare(post.fresh()));
    }

    void show(PreparedArticle prepared) {
        onFx(
                () -> {
                    pane.show(prepared);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    ArticleArea area() {
        return (ArticleArea) Objects.requireNonNull(pane.node().lookup(".reader-text"));
    }

    List<String> seen() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(ReaderPaneTest::isSeen)
                                .filter(Label.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static URL style(String path) {
        return Objects.requireNonNull(ReaderPaneTest.class.getResource(path));
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
