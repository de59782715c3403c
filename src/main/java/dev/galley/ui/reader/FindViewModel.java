package dev.galley.ui.reader;

import dev.galley.ui.kit.Find;
import dev.galley.ui.reader.FoundText.Hit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finding words in the article that is shown. To be used on the FX thread.
final class FindViewModel implements Find {

    /// What is found.
    ///
    /// @param current the index of the hit that is looked at; -1 where there is none
    /// @param moved whether a person asked for this hit, so that it is to be scrolled to
    record Found(List<Hit> hits, int current, boolean moved) {
        static final Found NOTHING = new Found(List.of(), -1, false);

        Found {
            hits = List.copyOf(hits);
        }
    }

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private @Nullable FoundText text;

    FindViewModel() {
        words.subscribe(now -> look(true));
        matchCase.subscribe(now -> look(true));
        open.subscribe(now -> look(true));
    }

    @Override
    public BooleanProperty open() {
        return open;
    }

    @Override
    public StringProperty words() {
        return words;
    }

    @Override
    public BooleanProperty matchCase() {
        return matchCase;
    }

    @Override
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks in another text, without leaving its start.
    void text(@Nullable FoundText now) {
        text = now;
        look(false);
    }

    @Override
    public void next() {
        go(1);
    }

    @Override
    public void previous() {
        go(-1);
    }

    @Override
    public String count() {
        Found now = found.get();
        if (words.get().isEmpty()) {
            return "";
        }
        if (now.hits().isEmpty()) {
            return "Not found";
        }
        String most = now.hits().size() == FoundText.MOST ? "over " : "";
        return "%,d of %s%,d".formatted(now.current() + 1, most, now.hits().size());
    }

    private void go(int steps) {
        Found now = found.get();
        int count = now.hits().size();
        if (count > 0) {
            int current = Math.floorMod(now.current() + steps, count);
            found.set(new Found(now.hits(), current, true));
        }
    }

    private void look(boolean moved) {
        if (text == null || !open.get() || words.get().isEmpty()) {
            found.set(Found.NOTHING);
            return;
        }
        List<Hit> hits = text.find(words.get(), matchCase.get());
        found.set(new Found(hits, hits.isEmpty() ? -1 : 0, moved));
    }
}
