package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Keystroke;

import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

class CommandsTest {

    private static final Set<String> MENUS = Set.of("File", "Edit", "Review", "View", "Help");

    @TempDir Path temp;

    private OpenWindow window;
    private List<Command> commands;

    @BeforeEach
    void open() throws Exception {
        Articles.workspace(temp, 3).close();
        window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1000, 700).ready();
        commands = window.commands();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void noTwoCommandsHaveAKeyOrTheirWordsInCommon() {
        List<String> keys = new ArrayList<>();
        commands.forEach(command -> command.keys().forEach(key -> keys.add(key.text())));
        assertThat(keys).hasSizeGreaterThan(35).doesNotHaveDuplicates();
        assertThat(commands).extracting(Command::words).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDoneOftenHasAKey() {
        assertThat(commands)
                .filteredOn(command -> command.keys().isEmpty())
                .extracting(Command::words)
                .containsExactlyInAnyOrder(
                        "Who you are…",
                        "Checks",
                        "Show the log",
                        "Read the post",
                        "Update the view to the filter",
                        "Columns of the list…",
                        "Reopen",
                        "Request changes to all matching…",
                        "Reject all matching…",
                        "Defer all matching…",
                        "Sign off all matching…",
                        "Reopen all matching…",
                        "Assign all matching to…");
    }

    @Test
    void noKeyAloneTouchesManyPostsOrLeavesTheWorkspace() {
        Predicate<Command> grave =
                command ->
                        command.words().contains("all matching")
                                || command.words().contains("workspace")
                                || command.words().equals("Quit");
        assertThat(commands.stream().filter(grave).flatMap(c -> c.keys().stream()))
                .isNotEmpty()
                .noneMatch(Keystroke::types);
    }

    @Test
    void everyCommandStandsInTheMenuOnceAndEachSectionTogether() {
        List<String> shown = new ArrayList<>();
        for (Menu menu : ((MenuBar) window.find(".menu-bar")).getMenus()) {
            assertThat(MENUS).contains(menu.getText().replace("_", ""));
            addWords(menu.getItems(), shown);
        }
        assertThat(shown).containsExactlyElementsOf(commands.stream().map(Command::words).toList());
    }

    private static void addWords(ObservableList<MenuItem> items, List<String> shown) {
        for (MenuItem item : items) {
            if (!(item instanceof SeparatorMenuItem)) {
                shown.add(item.getText());
            }
        }
    }

    @Test
    void theSectionsOfAMenuFollowEachOther() {
        Set<String> closed = new HashSet<>();
        String before = "";
        for (Command command : commands) {
            String section = command.menu() + " " + command.section();
            if (!section.equals(before)) {
                assertThat(closed.add(section)).as(section).isTrue();
                before = section;
            }
        }
    }

    @Test
    void noCommandDecidesAnythingWhereNothingIsListed() throws Exception {
        for (Command command : commands) {
            if (!command.words().contains("orkspace") && !command.words().equals("Quit")) {
                window.onFx(() -> window.desk().showPosts("quality:>50"));
                window.until(() -> window.desk().list().size() == 0);
                window.until(() -> window.desk().shelf().shown().get() == null);
                window.onFx(command::run);
                window.robot.interact(() -> {});
                window.press("Esc");
                window.onFx(() -> window.find("#queue-table").requestFocus());
            }
        }
        assertThat(window.shell().desk()).isNotNull();
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(3);
    }

    @Test
    void lettersTypedIntoAnyTextFieldNeverDecide() throws Exception {
        List<TextField> fields = new ArrayList<>();
        window.press("Ctrl+F");
        window.until(() -> window.sees(".find-bar"));
        fields.add((TextField) window.find(".find-bar .text-field"));
        fields.add((TextField) window.find("#filter"));
        for (TextField field : fields) {
            window.onFx(field::requestFocus);
            for (Command command : commands) {
                for (Keystroke key : command.keys()) {
                    if (key.types() && Character.isLetter(key.text().charAt(0))) {
                        window.press(key.text());
                    }
                }
            }
            window.type("acrdo");
            assertThat(field.getText()).endsWith("acrdo");
        }
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(3);
        assertThat(window.desk().screen().tab().get()).isEqualTo(Screen.Tab.READ);
        assertThat(window.desk().deciding().asking().get()).isNull();
    }

    @Test
    void aSheetHasTheKeysToItself() throws Exception {
        window.press("F1");
        window.until(() -> window.sees("#keys-sheet"));
        window.press("A", "J", "E", "Ctrl+Shift+A");
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(3);
        assertThat(window.desk().list().selected().get()).isZero();
        assertThat(window.desk().bulk().open().get()).isFalse();
        window.press("Esc");
        window.until(() -> !window.sees("#keys-sheet"));
        window.onFx(() -> window.find("#queue-table").requestFocus());
        window.press("J");
        window.until(() -> window.desk().list().selected().get() == 1);
    }

    @Test
    void lettersTypedWhileAReasonIsAskedForBecomeItsNote() throws Exception {
        window.press("R");
        window.until(() -> window.sees("#reason-box"));
        window.press("A");
        window.type("a");
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(3);
        assertThat(((TextField) window.find("#reason-note")).getText()).isEqualTo("a");
    }

    @Test
    void theSwitchesSayWhetherTheyAreOn() {
        Command facets = command("Facets");
        Command dark = command("Dark theme");
        for (Command command : List.of(facets, dark)) {
            boolean before = isOn(command);
            window.onFx(command::run);
            assertThat(isOn(command)).as(command.words()).isNotEqualTo(before);
            window.onFx(command::run);
            assertThat(isOn(command)).as(command.words()).isEqualTo(before);
        }
    }

    private static boolean isOn(Command command) {
        var on = command.on();
        assertThat(on).isNotNull();
        return on != null && on.get();
    }

    private Command command(String words) {
        return commands.stream().filter(c -> c.words().equals(words)).findFirst().orElseThrow();
    }
}
