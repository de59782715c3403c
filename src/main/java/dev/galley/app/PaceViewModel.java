package dev.galley.app;

import dev.galley.session.Pace;
import dev.galley.session.Today;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.OneAtATime;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the acting person decided today and how fast, in words. Belongs to the FX thread.
final class PaceViewModel {

    private final Pace pace;
    private final OneAtATime counts;
    private final ErrorSink errors;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    PaceViewModel(Pace pace, Background background, ErrorSink errors) {
        this.pace = pace;
        this.counts = new OneAtATime(background);
        this.errors = errors;
    }

    /// As "212 decided today · 38 s each".
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Counts anew, in the background.
    void refresh() {
        counts.<Today>run(
                pace::today,
                today -> text.set(today.text()),
                error -> errors.failed("count today's decisions", error));
    }
}
