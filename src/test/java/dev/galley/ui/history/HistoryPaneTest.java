package dev.galley.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.review.Status;
import dev.galley.session.Outcome;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.Threads;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.net.URL;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // set before each test
class HistoryPaneTest {

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private Threads reading;
    private Threads commands;
    private Workspace workspace;
    private HistoryViewModel history;
    private HistoryPane pane;

    @BeforeEach
    void open() throws Exception {
        workspace = Shelf.open(folder);
        Shelf.approve(workspace);
        FxThread fx = new FxThread();
        reading = Threads.sideBySide(fx);
        commands = Threads.oneByOne(fx);
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    private void show(Stage stage) {
        history =
                new HistoryViewModel(
                        HistorySource.of(workspace.history()),
                        new HistoryViewModel.Lanes(reading, commands),
                        (what, error) -> errors.add(what + ": " + error),
                        InstantSource.system());
        history.whenGoneBack(outcomes::add);
        pane = new HistoryPane(history);
        Scene scene = new Scene((Region) pane.node(), 900, 700);
        scene.getStylesheets().add(style("/styles/tokens_light.css").toString());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        reading.close();
        commands.close();
        workspace.close();
        FxToolkit.cleanupStages();
        assertThat(errors).isEmpty();
    }

    @Test
    void onePersonPicksTwoGoesBackAndTakesItBack() throws Exception {
        Shelf.edit(workspace, "title=by hand");
        Shelf.edit(workspace, "title=by hand again", "meta.score.quality=90");
        robot.interact(() -> history.show(Shelf.POST));
        until(() -> title().equals("Revision 1 → revision 3"));
        assertThat(seen()).contains("title changed, score.quality 80 → 90", "approved", "imported");

        fire("Compare from revision 2");
        until(() -> title().equals("Revision 2 → revision 3"));
        fire("Go back to revision 1");
        until(() -> robot.lookup(".go-back").query().isVisible());
        robot.write("the first was better").type(KeyCode.ENTER);
        until(() -> title().equals("Revision 1 → revision 4"));
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Done.class);
        assertThat(seen()).contains("The two texts are the same");
        assertThat(seen()).contains("went back to revision 1: the first was better");
        assertThat(status()).isEqualTo(Status.APPROVED);

        workspace.undo();
        robot.interact(history::refresh);
        until(() -> title().equals("Revision 1 → revision 3"));
        assertThat(seen()).contains("taken back");
        assertThat(status()).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void escapeLeavesEverythingAsItIs() throws Exception {
        Shelf.edit(workspace, "title=by hand");
        robot.interact(() -> history.show(Shelf.POST));
        until(() -> title().equals("Revision 1 → revision 2"));
        fire("Go back to revision 1");
        until(() -> robot.lookup(".go-back").query().isVisible());
        robot.write("np").type(KeyCode.ESCAPE);
        until(() -> !robot.lookup(".go-back").query().isVisible());
        assertThat(outcomes).isEmpty();
        assertThat(history.diff().change().get()).isEqualTo(-1);
    }

    @Test
    void keysGoFromChangeToChangeInBothViews() throws Exception {
        Shelf.edit(workspace, "title=by hand", "meta.score.quality=90");
        robot.interact(() -> history.show(Shelf.POST));
        until(() -> title().equals("Revision 1 → revision 2"));
        robot.interact(pane::focus);
        robot.type(KeyCode.N).type(KeyCode.F7);
        until(() -> seen().contains("Change 2 of 2"));
        assertThat(area().getCurrentParagraph()).isEqualTo(history.diff().lineOfChange());
        robot.interact(() -> history.diff().sideBySide().set(true));
        robot.type(KeyCode.P);
        until(() -> seen().contains("Change 1 of 2"));
        until(() -> !robot.lookup(".diff-part").queryAll().isEmpty());
    }

    @Test
    void withOneRevisionThereIsOneSentence() throws Exception {
        robot.interact(() -> history.show(Shelf.POST));
        until(() -> seen().contains(HistoryViewModel.ONLY_ONE));
        assertThat(robot.lookup(".comparison-head").query().isVisible()).isFalse();
    }

    @Test
    void aFoldIsOpenedByEnter() throws Exception {
        compareLong(60, 30);
        until(() -> area().getText().contains("unchanged blocks"));
        robot.interact(
                () -> {
                    pane.focus();
                    area().moveTo(foldAt(), 0);
                });
        int before = area().getParagraphs().size();
        robot.type(KeyCode.ENTER);
        until(() -> area().getParagraphs().size() > before);
    }

    @Test
    void twentyThousandWordsAreShownAndScrolledWithoutKeepingAnybodyWaiting() throws Exception {
        compareLong(410, 3);
        until(() -> area().getText().length() > 85_000);
        until(() -> robot.lookup(".paragraph-text").queryAll().size() > 3);
        assertThat(robot.lookup(".paragraph-text").queryAll().size()).isLessThan(80);
        long worst = 0;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            robot.interact(
                    () -> {
                        history.diff().nextChange();
                        pane.node().applyCss();
                        ((Region) pane.node()).layout();
                    });
            worst = Math.max(worst, System.nanoTime() - start);
        }
        assertThat(worst / 1_000_000).as("ms").isLessThan(1_000);
        robot.interact(() -> history.diff().sideBySide().set(true));
        until(() -> !robot.lookup(".diff-part").queryAll().isEmpty());
        assertThat(robot.lookup(".diff-row").queryAll().size()).isBetween(2, 120);
    }

    @Test
    void everyControlHasWords() throws Exception {
        Shelf.edit(workspace, "title=by hand");
        robot.interact(() -> history.show(Shelf.POST));
        until(() -> title().equals("Revision 1 → revision 2"));
        List<String> silent = new ArrayList<>();
        for (ButtonBase button :
                robot.lookup(n -> n instanceof ButtonBase).<ButtonBase>queryAll()) {
            boolean said = !Objects.requireNonNullElse(button.getText(), "").isEmpty();
            if (!said && Objects.requireNonNullElse(button.getAccessibleText(), "").isEmpty()) {
                silent.add(button.toString());
            }
            if (button.isVisible() && button.getStyleClass().contains("button")) {
                assertThat(button.getHeight()).as(button.toString()).isGreaterThanOrEqualTo(28);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theStylesheetIsReadWithoutErrors() throws Exception {
        CssParser.errorsProperty().clear();
        assertThat(new CssParser().parse(style("/styles/history.css")).getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    /// Compares an article of many paragraphs with one in which every so-manieth has changed.
    private void compareLong(int paragraphs, int every) throws Exception {
        List<Block> before = new ArrayList<>();
        List<Block> after = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            String words = ("paragraph " + i + " has some words in it ").repeat(7);
            before.add(new Block.Paragraph(words, null));
            boolean changes = i % every == 0;
            after.add(new Block.Paragraph(changes ? words + " and more" : words, null));
        }
        Article current = new Article("long", null, before, null, Map.of());
        Article draft = new Article("long", null, after, null, Map.of());
        robot.interact(() -> history.showDraft(draft, current));
        until(() -> title().equals("Your unsaved changes"));
    }

    private int foldAt() {
        List<DiffLine> lines = history.diff().lines().get();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == LineKind.FOLD) {
                return i;
            }
        }
        throw new AssertionError("nothing is folded");
    }

    private Status status() {
        return workspace.detail(Shelf.POST).state().status();
    }

    private DiffArea area() {
        return (DiffArea) Objects.requireNonNull(pane.node().lookup(".diff-text"));
    }

    private String title() {
        return ((Labeled) robot.lookup(".comparison-title").query()).getText();
    }

    private void fire(String what) {
        robot.interact(
                () ->
                        robot.lookup(
                                        (Node n) ->
                                                n instanceof ButtonBase
                                                        && what.equals(n.getAccessibleText()))
                                .<ButtonBase>query()
                                .fire());
    }

    private List<String> seen() {
        return robot.lookup(".label").queryAll().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static void until(Callable<Boolean> so) throws Exception {
        waitFor(30, TimeUnit.SECONDS, so);
    }

    private static URL style(String path) {
        return Objects.requireNonNull(HistoryPaneTest.class.getResource(path));
    }
}
