package dev.galley.ui.history;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What differs between two texts, and the way through it. Belongs to the FX thread.
public final class DiffViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DiffLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper change = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty sideBySide = new SimpleBooleanProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Set<Integer> open = new HashSet<>();

    DiffViewModel() {
        unfolded.subscribe(this::foldAll);
    }

    /// What is shown, or null.
    ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The lines to show, with what is folded up left out.
    ReadOnlyObjectProperty<List<DiffLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Which change the person is at, from 0; -1 before the first.
    ReadOnlyIntegerProperty change() {
        return change.getReadOnlyProperty();
    }

    /// Whether the texts stand side by side and not in one another.
    public BooleanProperty sideBySide() {
        return sideBySide;
    }

    /// Whether what is unchanged is shown too.
    public BooleanProperty unfolded() {
        return unfolded;
    }

    /// How many changes there are.
    int changes() {
        Comparison shown = comparison.get();
        return shown == null ? 0 : shown.changes();
    }

    void show(@Nullable Comparison shown) {
        open.clear();
        change.set(-1);
        comparison.set(shown);
        foldAll(unfolded.get());
    }

    /// Shows an unchanged stretch that is folded up.
    void unfold(int stretch) {
        if (open.add(stretch)) {
            relist();
        }
    }

    /// Goes to the next change; from the last one to the first.
    public void nextChange() {
        if (changes() > 0) {
            change.set((change.get() + 1) % changes());
        }
    }

    /// Goes to the change before; from the first one to the last.
    public void previousChange() {
        if (changes() > 0) {
            change.set(change.get() <= 0 ? changes() - 1 : change.get() - 1);
        }
    }

    /// The line at which the change begins that the person is at, or -1.
    int lineOfChange() {
        for (int i = 0; i < lines.get().size(); i++) {
            DiffLine line = lines.get().get(i);
            if (line.beginsChange() && line.number() == change.get()) {
                return i;
            }
        }
        return -1;
    }

    /// Where the person is, as `Change 2 of 7`.
    String position() {
        if (changes() == 0) {
            return "No changes";
        }
        String all =
                changes() == 1 ? "1 change" : String.format(Locale.ROOT, "%,d changes", changes());
        return change.get() < 0
                ? all
                : String.format(Locale.ROOT, "Change %,d of %,d", change.get() + 1, changes());
    }

    private void foldAll(boolean show) {
        open.clear();
        Comparison shown = comparison.get();
        if (show && shown != null) {
            for (int i = 0; i < shown.stretches().size(); i++) {
                open.add(i);
            }
        }
        relist();
    }

    private void relist() {
        Comparison shown = comparison.get();
        lines.set(shown == null ? List.of() : shown.lines(open));
    }
}
