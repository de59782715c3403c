package dev.galley.ui.source;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Find;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finding words in the raw text. To be used on the FX thread; it looks in the background.
final class FindViewModel implements Find {

    /// What is found.
    ///
    /// @param moved whether a person asked for the one that is looked at, so that it is scrolled to
    record Found(FoundSpans spans, boolean moved) {}

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(FoundSpans.NOTHING, false));
    private final Latest latest;
    private String text = "";
    private int from;

    FindViewModel(Background background) {
        latest = new Latest(background);
        words.subscribe(_ -> look(true));
        matchCase.subscribe(_ -> look(true));
        open.subscribe(_ -> look(true));
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
    void text(String now) {
        text = now;
        from = 0;
        look(false);
    }

    /// Looks from a position on, when something else is looked for.
    void from(int position) {
        from = position;
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
        return words.get().isEmpty() ? "" : found.get().spans().count();
    }

    private void go(int steps) {
        FoundSpans spans = found.get().spans();
        if (spans.size() > 0) {
            found.set(new Found(spans.at(spans.current() + steps), true));
        }
    }

    private void look(boolean moved) {
        latest.drop();
        String wanted = words.get();
        if (!open.get() || wanted.isEmpty()) {
            found.set(new Found(FoundSpans.NOTHING, false));
            return;
        }
        String in = text;
        boolean exact = matchCase.get();
        int start = from;
        latest.<FoundSpans>run(
                () -> FoundSpans.of(in, wanted, exact).from(start),
                spans -> found.set(new Found(spans, moved)),
                _ -> found.set(new Found(FoundSpans.NOTHING, false)));
    }
}
