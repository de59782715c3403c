package dev.galley.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.Command;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PaletteViewModelTest {

    private final List<String> ran = new ArrayList<>();
    private final SimpleBooleanProperty mayUndo = new SimpleBooleanProperty(false);
    private final List<String> goings = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    List.of(
                            command("File", "Open workspace…", "Ctrl+O"),
                            command("Edit", "Undo", "Ctrl+Z").where(mayUndo),
                            command("Review", "Approve", "A"),
                            command("Review", "Approve all matching…", "Ctrl+Shift+A"),
                            command("View", "Dark theme", "")),
                    () -> goings.stream().map(name -> command("Views", name, "")).toList());

    @Test
    void anEmptySearchListsEverything() {
        palette.open().set(true);
        assertThat(palette.found()).hasSize(5);
        assertThat(palette.chosen().get()).isZero();
    }

    @Test
    void commandsThatComeAndGoAreThoseOfTheMomentWhenItIsOpened() {
        goings.add("Go to view: Low clarity");
        palette.open().set(true);
        palette.text().set("clarity");
        palette.run();
        assertThat(ran).containsExactly("Go to view: Low clarity");
        palette.open().set(true);
        assertThat(palette.found().getFirst().words()).isEqualTo("Go to view: Low clarity");
        assertThat(palette.found()).hasSize(6);
        palette.open().set(false);
        goings.clear();
        palette.open().set(true);
        assertThat(palette.found()).hasSize(5);
    }

    @Test
    void theBestFitComesFirst() {
        assertThat(found("appr")).containsExactly("Approve", "Approve all matching…");
        assertThat(found("matching")).containsExactly("Approve all matching…");
        assertThat(found("aam")).containsExactly("Approve all matching…");
        assertThat(found("theme dark")).containsExactly("Dark theme");
        assertThat(found("review")).hasSize(2);
        assertThat(found("zzz")).isEmpty();
        assertThat(palette.chosen().get()).isEqualTo(-1);
    }

    @Test
    void enterRunsWhatIsChosenAndCloses() {
        palette.open().set(true);
        palette.text().set("approve");
        palette.move(1);
        palette.run();
        assertThat(ran).containsExactly("Approve all matching…");
        assertThat(palette.open().get()).isFalse();
    }

    @Test
    void whatWasUsedLastComesFirstNextTime() {
        palette.open().set(true);
        palette.text().set("dark");
        palette.run();
        palette.open().set(true);
        assertThat(palette.found().getFirst().words()).isEqualTo("Dark theme");
        assertThat(palette.found()).hasSize(5);
    }

    @Test
    void whatCannotBeDoneNowStaysOpenAndDoesNothing() {
        palette.open().set(true);
        palette.text().set("undo");
        palette.run();
        assertThat(ran).isEmpty();
        assertThat(palette.open().get()).isTrue();
        mayUndo.set(true);
        palette.run();
        assertThat(ran).containsExactly("Undo");
    }

    @Test
    void choosingGoesRoundAtTheEnds() {
        palette.open().set(true);
        palette.move(-1);
        assertThat(palette.chosen().get()).isEqualTo(4);
        palette.move(1);
        assertThat(palette.chosen().get()).isZero();
    }

    private List<String> found(String typed) {
        palette.text().set(typed);
        return palette.found().stream().map(Command::words).toList();
    }

    private Command command(String menu, String words, String keys) {
        return Command.of(menu, 0, words, keys, () -> ran.add(words));
    }
}
