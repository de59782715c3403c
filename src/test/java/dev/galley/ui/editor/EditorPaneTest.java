package dev.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.session.Editable;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Threads;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // set before each test
class EditorPaneTest {

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<Article> compared = new ArrayList<>();
    private final NoticeBoard notices = new NoticeBoard();
    private Desk desk;
    private Threads background;
    private EditingViewModel model;
    private EditorPane pane;
    private boolean left;
    private boolean ready = true;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder).importing(Desk.TEXT);
        background = Threads.oneByOne(new FxThread());
        Stage stage = FxToolkit.registerPrimaryStage();
        onFx(
                () -> {
                    model =
                            new EditingViewModel(
                                    EditStore.of(desk.workspace().drafts()),
                                    background,
                                    notices,
                                    Desk.author());
                    pane =
                            new EditorPane(
                                    model,
                                    new EditorPane.Hooks(this::compare, () -> ready, this::ended));
                    Scene scene = new Scene(new Region(), 1000, 700);
                    for (String name : List.of("tokens_light", "kit")) {
                        scene.getStylesheets().add(style("/styles/" + name + ".css"));
                    }
                    scene.setRoot((Region) pane.node());
                    stage.setScene(scene);
                    stage.show();
                    return pane;
                });
        edit();
    }

    @AfterEach
    void close() throws Exception {
        onFx(
                () -> {
                    model.leave();
                    return model;
                });
        background.close();
        desk.close();
        FxToolkit.cleanupStages();
    }

    private void compare(Editable base, Article mine) {
        compared.add(mine);
    }

    private void ended() {
        left = true;
    }

    @Test
    void everyTextHasTheColourOfTextBeforeThePointerWasOnIt() {
        List<Text> texts =
                robot.lookup(".editor-text .content .text").queryAll().stream()
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().isEmpty())
                        .toList();
        assertThat(texts).hasSizeGreaterThan(2);
        assertThat(texts).extracting(Text::getFill).containsOnly(Color.web("#1f2328"));
    }

    @Test
    void noTextIsCutAtTheLowerEdgeOfItsBox() {
        List<TextBox> boxes =
                robot.lookup(".editor-text").queryAll().stream()
                        .map(TextBox.class::cast)
                        .filter(box -> !box.getText().isEmpty())
                        .toList();
        assertThat(boxes).hasSizeGreaterThan(2);
        for (TextBox box : boxes) {
            Node text = box.lookup(".content").lookup(".text");
            double below =
                    box.localToScene(box.getLayoutBounds()).getMaxY()
                            - text.localToScene(text.getLayoutBounds()).getMaxY();
            assertThat(below).as(box.getText()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void whatWasTypedElsewhereAndDoesNotFitKeepsThePostFromBeingSaved() throws Exception {
        ready = false;
        focus(0);
        robot.write("Note: ");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        robot.interact(() -> ((Button) robot.lookup("Save").query()).fire());
        assertThat(model.status().stateProperty().get()).isEqualTo(EditingStatus.State.EDITING);
        ready = true;
        robot.interact(() -> ((Button) robot.lookup("Save").query()).fire());
        until(() -> desk.revision() == 2);
    }

    @Test
    void whatIsTypedIsSavedAsARevisionAndTheDraftIsGone() throws Exception {
        focus(0);
        robot.push(KeyCode.HOME).write("Note: ");
        assertThat(box(0)).startsWith("Note: ");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> desk.revision() == 2);
        until(() -> !model.status().dirtyProperty().get());
        assertThat(((Block.Paragraph) desk.stored().blocks().getFirst()).text())
                .startsWith("Note: ");
        assertThat(desk.workspace().drafts().withDrafts()).isEmpty();
    }

    @Test
    void blocksAreAddedMovedChangedAndRemovedByKeys() {
        int size = blocks().size();
        focus(0);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER).write("two").push(KeyCode.ENTER).write("three");
        assertThat(blocks()).hasSize(size + 2);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(box(1)).isEqualTo("three");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(blocks().get(1))
                .isInstanceOfSatisfying(
                        Block.Listing.class, list -> assertThat(list.ordered()).isTrue());
        robot.write("!");
        assertThat(box(1)).isEqualTo("three!");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertThat(blocks()).hasSize(size + 1);
        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(model.status().articleProperty().get()).isEqualTo(desk.stored());
    }

    @Test
    void aFaultStandsBesideItsBlockAndIsGoneTo() {
        focus(0);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        focus(EditorPane.TITLE);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.revision()).isEqualTo(1);
        assertThat(onFx(() -> pane.node().lookupAll(".editor-fault")))
                .filteredOn(Node::isVisible)
                .hasSize(1);
        assertThat(owner().getText()).isEmpty();
        robot.push(KeyCode.BACK_SPACE);
        assertThat(model.status().faultsProperty().get()).isEmpty();
    }

    @Test
    void leavingKeepsADraftThatIsOfferedAndNotApplied() throws Exception {
        focus(0);
        robot.write("x").push(KeyCode.ESCAPE);
        until(() -> left && desk.workspace().drafts().withDrafts().size() == 1);
        edit();
        assertThat(model.status().articleProperty().get()).isEqualTo(desk.stored());
        robot.clickOn("Show difference");
        assertThat(compared).singleElement().isNotEqualTo(desk.stored());
        robot.clickOn("Continue");
        assertThat(box(0)).startsWith("x");
        assertThat(pane.node().lookup(".draft-band")).isNull();
    }

    @Test
    void aLongPostIsOnlyBuiltWhereItIsLookedAt() {
        Block[] many = new Block[500];
        for (int i = 0; i < many.length; i++) {
            many[i] = Desk.paragraph(("word " + i + " ").repeat(20));
        }
        onFx(
                () -> {
                    model.changes().apply("all", _ -> Desk.article(many));
                    return model;
                });
        focus(400);
        assertThat(onFx(() -> pane.node().lookupAll(".editor-text"))).hasSizeBetween(5, 60);
        assertThat(onFx(pane::blockAtTop)).isBetween(380, 400);
        assertThat(owner().getText()).startsWith("word 400");
        robot.write("abcdefghij");
        assertThat(box(400)).startsWith("abcdefghijword 400");
    }

    private void focus(int block) {
        onFx(
                () -> {
                    pane.focusBlock(block);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextInputControl owner() {
        return (TextInputControl) Objects.requireNonNull(pane.node().getScene().getFocusOwner());
    }

    private List<Block> blocks() {
        return Objects.requireNonNull(model.status().articleProperty().get()).blocks();
    }

    /// What a block says in the view model.
    private String box(int block) {
        WaitForAsyncUtils.waitForFxEvents();
        return BlockTexts.text(blocks().get(block));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private void edit() throws Exception {
        int post = desk.post();
        onFx(
                () -> {
                    model.open(post);
                    return model;
                });
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> model.status().articleProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String style(String path) {
        return Objects.requireNonNull(EditorPaneTest.class.getResource(path)).toExternalForm();
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
