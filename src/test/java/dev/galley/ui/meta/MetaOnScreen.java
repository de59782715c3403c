package dev.galley.ui.meta;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Change;
import dev.galley.review.Editing;
import dev.galley.review.InvalidChange;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.InPlace;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// The meta box of a post in a window, with a working copy to edit.
abstract class MetaOnScreen {

    final FxRobot robot = new FxRobot();
    final Working working = new Working();
    MetaPane pane;
    PostDetail detail;

    /// The working copy of a post.
    static final class Working implements MetaEdits {
        Article article = new Article(null, null, List.of(), null, Map.of());
        @Nullable String closed;

        @Override
        public Article article() {
            return article;
        }

        @Override
        public @Nullable String set(Change change) {
            if (closed != null) {
                return closed;
            }
            try {
                article = Editing.apply(article, change);
                return null;
            } catch (InvalidChange e) {
                return e.getMessage();
            }
        }

        @Override
        public List<String> completions(MetaField field, @Nullable String entry, String typed) {
            return List.of("advanced", "beginner").stream()
                    .filter(word -> word.startsWith(typed))
                    .toList();
        }
    }

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        pane = onFx(MetaPane::new);
        PostMeta meta =
                Details.with(MetaField.DIFFICULTY, Details.text("intermediate"))
                        .with(MetaField.VIEW_COUNT, Details.whole(12))
                        .with(MetaField.STACK, new MetaValue.Items(List.of("go", "messaging")))
                        .with(MetaField.ENTITIES, entities())
                        .withUnknown(
                                List.of(
                                        UnknownField.text("mood", "calm", null),
                                        UnknownField.text("tone", "dry", null)));
        detail = Details.of(meta);
        working.article = detail.article();
        onFx(
                () -> {
                    Scene scene = new Scene((Region) pane.node(), 340, 950);
                    scene.getStylesheets().addAll("/styles/tokens_light.css", "/styles/kit.css");
                    stage.setScene(scene);
                    stage.show();
                    pane.show(detail, Policy.initial());
                    pane.edit(working, InPlace.atOnce());
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    static MetaValue entities() {
        return new MetaValue.Groups(
                List.of(Details.group("name", Details.text("go"), "rank", Details.whole(2))));
    }

    List<Map<String, MetaValue>> groups() {
        return ((MetaValue.Groups)
                        working.article().metaOrEmpty().get(MetaField.ENTITIES).orElseThrow())
                .groups().stream().map(MetaValue.Group::entries).toList();
    }

    List<String> stack() {
        return working.article().metaOrEmpty().items(MetaField.STACK);
    }

    long number(MetaField field) {
        return working.article().metaOrEmpty().number(field).orElse(-1);
    }

    void type(String name, String text) {
        TextInputControl input = input(name);
        onFx(
                () -> {
                    input.requestFocus();
                    input.selectAll();
                    return input;
                });
        robot.write(text);
    }

    void press(String spoken) {
        Button button = button(spoken);
        onFx(
                () -> {
                    button.requestFocus();
                    button.fire();
                    return button;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(FieldPath path) {
        onFx(
                () -> {
                    pane.focusField(path);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Button button(String spoken) {
        return onFx(
                () ->
                        pane.node().lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(node -> spoken.equals(node.getAccessibleText()))
                                .reduce((first, last) -> spoken.contains("item") ? first : last)
                                .orElseThrow());
    }

    TextInputControl input(String name) {
        return (TextInputControl) find(name);
    }

    Node find(String spoken) {
        return onFx(
                () ->
                        pane.node().lookupAll("*").stream()
                                .filter(node -> spoken.equals(node.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    List<String> texts() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
