package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.review.Assignment;
import dev.galley.review.Change;
import dev.galley.review.Editing;
import dev.galley.review.InvalidChange;
import dev.galley.review.Policy;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.InPlace;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class MetaEditTest {

    private final FxRobot robot = new FxRobot();
    private final Working working = new Working();
    private MetaPane pane;
    private PostDetail detail;

    /// The working copy of a post.
    private static final class Working implements MetaEdits {
        private Article article = new Article(null, null, List.of(), null, Map.of());
        private @Nullable String closed;

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

    @Test
    void whatFitsIsAppliedByEnter() {
        type("view count", "7312");
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(12);
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(7312);
    }

    @Test
    void whatFitsIsAppliedAfterAPause() throws TimeoutException {
        type("view count", "99");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> number(MetaField.VIEW_COUNT) == 99);
        assertThat(input("view count").isFocused()).isTrue();
    }

    @Test
    void whatDoesNotFitStaysInItsControlAndOutOfTheWorkingCopy() {
        type("view count", "-3");
        assertThat(texts()).contains("Takes a whole number, 0 or more");
        focus(FieldPath.of(MetaField.DIFFICULTY));
        assertThat(number(MetaField.VIEW_COUNT)).isEqualTo(12);
        onFx(
                () -> {
                    pane.refresh();
                    pane.show(detail, Policy.initial());
                    return pane;
                });
        assertThat(input("view count").getText()).isEqualTo("-3");
        InvalidFields invalid = pane.invalidFields().get();
        assertThat(invalid.count()).isEqualTo(1);
        assertThat(invalid.first()).isEqualTo(FieldPath.of(MetaField.VIEW_COUNT));
        assertThat(onFx(pane::commit)).isFalse();
        focus(FieldPath.of(MetaField.VIEW_COUNT));
        assertThat(input("view count").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(input("view count").getText()).isEqualTo("12");
        assertThat(pane.invalidFields().get()).isEqualTo(InvalidFields.NONE);
    }

    @Test
    void aChangeElsewhereIsShownAndWhatIsBeingTypedIsKept() {
        type("view count", "5");
        onFx(
                () -> {
                    working.set(new Assignment("meta.difficulty", "expert"));
                    working.set(new Assignment("meta.view_count", "40"));
                    pane.refresh();
                    return pane;
                });
        assertThat(input("difficulty").getText()).isEqualTo("expert");
        assertThat(input("view count").getText()).isEqualTo("5");
        assertThat(input("view count").isFocused()).isTrue();
    }

    @Test
    void theArrowKeysStepANumber() {
        focus(FieldPath.of(MetaField.VIEW_COUNT));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.VIEW_COUNT)).isZero();
    }

    @Test
    void aListIsEditedByKeysItemByItem() {
        focus(new FieldPath("meta.stack.0"));
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.write("a; b, c");
        robot.push(KeyCode.ENTER);
        assertThat(stack()).containsExactly("go", "a; b, c", "messaging");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(stack()).containsExactly("a; b, c", "go", "messaging");
        press("Remove this item");
        assertThat(stack()).containsExactly("go", "messaging");
    }

    @Test
    void anAbsentFieldIsAddedAndAPresentOneRemoved() {
        press("Add reading time");
        robot.write("4");
        robot.push(KeyCode.ENTER);
        assertThat(number(MetaField.READING_TIME)).isEqualTo(4);
        press("Remove reading time");
        assertThat(working.article().metaOrEmpty().get(MetaField.READING_TIME)).isEmpty();
        press("Remove stack");
        assertThat(working.article().metaOrEmpty().get(MetaField.STACK)).isEmpty();
        assertThat(button("Add stack")).isNotNull();
    }

    @Test
    void aFlagIsSwitchedAndMadeNotGivenAgain() {
        focus(FieldPath.of(MetaField.FLAGS, "has_images"));
        CheckBox box = (CheckBox) find("flags, has images: not given");
        robot.push(KeyCode.SPACE);
        assertThat(working.article().metaOrEmpty().flag("has_images")).contains(true);
        assertThat(box.getText()).isEqualTo("yes");
        robot.push(KeyCode.DELETE);
        assertThat(working.article().metaOrEmpty().get(MetaField.FLAGS)).isEmpty();
    }

    @Test
    void aCardIsAddedChangedAndRemoved() {
        press("Add entity");
        robot.write("fly.io");
        robot.push(KeyCode.TAB);
        robot.write("host");
        robot.push(KeyCode.ENTER);
        assertThat(groups())
                .containsExactly(
                        Map.of("name", new MetaValue.Text("go"), "rank", new MetaValue.Whole(2)),
                        Map.of(
                                "name",
                                new MetaValue.Text("fly.io"),
                                "type",
                                new MetaValue.Text("host")));
        press("Remove this entity");
        assertThat(groups()).hasSize(1);
    }

    @Test
    void anUnknownFieldIsChangedOrRemoved() {
        type("mood", "wild");
        press("Remove tone");
        assertThat(working.article().metaOrEmpty().unknown())
                .containsExactly(UnknownField.text("mood", "wild", null));
    }

    @Test
    void valuesOfTheCorpusAreOffered() {
        type("difficulty", "adv");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(working.article().metaOrEmpty().text(MetaField.DIFFICULTY)).contains("advanced");
    }

    @Test
    void aDayIsPickedFromTheCalendar() {
        focus(FieldPath.of(MetaField.REVISION, "last_reviewed"));
        robot.write("2024-02-31");
        assertThat(texts()).contains("Takes a date as YYYY-MM-DD");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        robot.write("10");
        press("Pick revision, last reviewed");
        Node day =
                robot.lookup(".day-cell")
                        .match((Labeled cell) -> cell.getText().equals("15"))
                        .query();
        robot.clickOn(day);
        robot.push(KeyCode.ENTER);
        assertThat(working.article().metaOrEmpty().text(MetaField.REVISION, "last_reviewed"))
                .contains("2024-02-15");
    }

    @Test
    void aRefusalOfTheWorkingCopyIsSaidBesideTheField() {
        working.closed = "Another window holds the workspace";
        type("difficulty", "expert");
        robot.push(KeyCode.ENTER);
        assertThat(texts()).contains("Another window holds the workspace");
        assertThat(pane.invalidFields().get().count()).isEqualTo(1);
    }

    @Test
    void readingAgainShowsNoControls() {
        onFx(
                () -> {
                    pane.edit(null, null);
                    return pane;
                });
        assertThat(pane.node().lookupAll(".text-field")).isEmpty();
        assertThat(texts()).contains("intermediate", "not given");
    }

    private static MetaValue entities() {
        return new MetaValue.Groups(
                List.of(Details.group("name", Details.text("go"), "rank", Details.whole(2))));
    }

    private List<Map<String, MetaValue>> groups() {
        return ((MetaValue.Groups)
                        working.article().metaOrEmpty().get(MetaField.ENTITIES).orElseThrow())
                .groups().stream().map(MetaValue.Group::entries).toList();
    }

    private List<String> stack() {
        return working.article().metaOrEmpty().items(MetaField.STACK);
    }

    private long number(MetaField field) {
        return working.article().metaOrEmpty().number(field).orElse(-1);
    }

    private void type(String name, String text) {
        TextInputControl input = input(name);
        onFx(
                () -> {
                    input.requestFocus();
                    input.selectAll();
                    return input;
                });
        robot.write(text);
    }

    private void press(String spoken) {
        Button button = button(spoken);
        onFx(
                () -> {
                    button.requestFocus();
                    button.fire();
                    return button;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(FieldPath path) {
        onFx(
                () -> {
                    pane.focusField(path);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(String spoken) {
        return onFx(
                () ->
                        pane.node().lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(node -> spoken.equals(node.getAccessibleText()))
                                .reduce((first, last) -> spoken.contains("item") ? first : last)
                                .orElseThrow());
    }

    private TextInputControl input(String name) {
        return (TextInputControl) find(name);
    }

    private Node find(String spoken) {
        return onFx(
                () ->
                        pane.node().lookupAll("*").stream()
                                .filter(node -> spoken.equals(node.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> texts() {
        return onFx(
                () ->
                        pane.node().lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
