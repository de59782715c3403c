package dev.galley.ui.palette;

import dev.galley.ui.kit.Command;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which commands fit what was typed, and which of them is chosen. What was used last comes first.
/// Belongs to the FX thread.
public final class PaletteViewModel {

    private static final int REMEMBERED = 5;

    private final List<Command> always;
    private final Supplier<List<Command>> more;
    private List<Command> all;
    private final List<Command> used = new ArrayList<>();
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// A palette over these commands, in the order in which an empty search lists them.
    ///
    /// @param more commands that come and go, behind the others; asked for when it is opened
    public PaletteViewModel(List<Command> all, Supplier<List<Command>> more) {
        this.always = List.copyOf(all);
        this.more = more;
        this.all = always;
        text.subscribe(_ -> search());
        open.subscribe(this::opened);
    }

    /// Whether it is on screen.
    public BooleanProperty open() {
        return open;
    }

    /// What is searched for.
    public StringProperty text() {
        return text;
    }

    /// What fits, the best first; to be looked at and not changed.
    public ObservableList<Command> found() {
        return found;
    }

    /// The place of the command that Enter runs, or -1 where there is none.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses the command some places further, going round at the ends.
    public void move(int places) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + places, found.size()));
        }
    }

    /// Chooses a place.
    public void choose(int place) {
        chosen.set(place >= 0 && place < found.size() ? place : -1);
    }

    /// Closes the palette and runs what is chosen, where it can be done.
    public void run() {
        int place = chosen.get();
        if (place >= 0 && found.get(place).possible().get()) {
            Command command = found.get(place);
            used.remove(command);
            used.addFirst(command);
            if (used.size() > REMEMBERED) {
                used.removeLast();
            }
            open.set(false);
            command.run();
        }
    }

    private void opened(boolean now) {
        if (now) {
            all = Stream.concat(always.stream(), more.get().stream()).toList();
            used.replaceAll(this::asItIsNow);
            used.removeIf(command -> !all.contains(command));
            text.set("");
            search();
        }
    }

    /// Commands that come and go are made anew each time; they are known by their words.
    private Command asItIsNow(Command old) {
        return all.stream().filter(c -> c.words().equals(old.words())).findFirst().orElse(old);
    }

    private void search() {
        String wanted = text.get().strip();
        if (wanted.isEmpty()) {
            List<Command> inOrder = new ArrayList<>(used);
            all.stream().filter(command -> !used.contains(command)).forEach(inOrder::add);
            found.setAll(inOrder);
        } else {
            record Rated(Command command, int fit) {}
            found.setAll(
                    all.stream()
                            .map(c -> new Rated(c, Fit.of(wanted, c.plainWords(), c.menu())))
                            .filter(rated -> rated.fit() > 0)
                            .sorted(Comparator.comparingInt(Rated::fit).reversed())
                            .map(Rated::command)
                            .toList());
        }
        chosen.set(found.isEmpty() ? -1 : 0);
    }
}
