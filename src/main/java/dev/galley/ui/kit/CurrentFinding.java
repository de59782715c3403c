package dev.galley.ui.kit;

import dev.galley.article.Finding;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is said about the post on screen, and which line of it is looked at. The panes of a window
/// share one. Belongs to the FX thread.
public final class CurrentFinding {

    /// A line that a person goes to.
    ///
    /// @param index of the line in the list
    /// @param announced the line with its number, as in "2 of 5: ..."
    /// @param opened whether the person asked for this very line, and not for the next one
    public record Visit(FindingLine line, int index, String announced, boolean opened) {}

    private final ReadOnlyObjectWrapper<FindingList> listed =
            new ReadOnlyObjectWrapper<>(FindingList.NONE);
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final List<Consumer<Visit>> visitors = new ArrayList<>();
    private FindingList stored = FindingList.NONE;
    private @Nullable List<Finding> edited;

    /// Where the walk goes on while no line is looked at: before this place of the order.
    private int gap;

    /// What is listed now.
    public ReadOnlyObjectProperty<FindingList> listed() {
        return listed.getReadOnlyProperty();
    }

    /// The index of the line that is looked at, -1 for none.
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /// Asks to be told of every line that a person goes to.
    public void onVisit(Consumer<Visit> visitor) {
        visitors.add(visitor);
    }

    /// Lists what is said of a post as it is stored.
    public void show(FindingList list) {
        stored = list;
        relist();
    }

    /// Lists what the checks say of the text as it is being edited; null ends that.
    public void edited(@Nullable List<Finding> findings) {
        edited = findings;
        relist();
    }

    /// Goes on by some lines in the order of their places, round the ends.
    public void step(int steps) {
        List<Integer> order = listed.get().inOrderOfPlace();
        if (order.isEmpty()) {
            return;
        }
        int from = at.get() >= 0 ? order.indexOf(at.get()) : steps > 0 ? gap - 1 : gap;
        go(order.get(Math.floorMod(from + steps, order.size())), false);
    }

    /// Goes to the place of a line.
    public void open(int index) {
        go(index, true);
    }

    /// Looks at a line without going anywhere.
    public void select(int index) {
        at.set(index);
    }

    /// The line that is looked at.
    public Optional<FindingLine> line() {
        return at.get() < 0 ? Optional.empty() : Optional.of(listed.get().lines().get(at.get()));
    }

    /// The line to be put right: the one that is looked at, else the first that can be.
    public Optional<FindingLine> toFix() {
        return line().or(
                        () ->
                                listed.get().lines().stream()
                                        .filter(line -> line.fix().isPresent())
                                        .findFirst());
    }

    private void go(int index, boolean opened) {
        at.set(index);
        List<Integer> order = listed.get().inOrderOfPlace();
        FindingLine line = listed.get().lines().get(index);
        String place = "%d of %d".formatted(order.indexOf(index) + 1, order.size());
        Visit visit = new Visit(line, index, place + ": " + line.spoken(), opened);
        visitors.forEach(visitor -> visitor.accept(visit));
    }

    /// A line that is listed still is looked at still; where it has gone, the walk goes on there.
    private void relist() {
        FindingList before = listed.get();
        FindingList now = edited == null ? stored : stored.withFindings(edited);
        if (now.equals(before)) {
            return;
        }
        int was = at.get();
        FindingLine line = line().orElse(null);
        boolean same = now.post() == before.post();
        int index = same && line != null ? now.lines().indexOf(line) : -1;
        gap = !same ? 0 : was >= 0 ? before.inOrderOfPlace().indexOf(was) : gap;
        at.set(-1);
        listed.set(now);
        at.set(index);
    }
}
