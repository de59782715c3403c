package dev.galley.ui.source;

import dev.galley.text.Span;
import dev.galley.ui.kit.Times;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// What a person says about a parse, while it is being said. To be used on the FX thread.
final class InspectionViewModel {

    private final InspectionHost host;
    private final Times times;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable LastVerdict> verdict =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sample = new ReadOnlyStringWrapper("");
    private final StringProperty kind = new SimpleStringProperty("paragraph");
    private final StringProperty expected = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private Span span = new Span(0, 0);

    InspectionViewModel(InspectionHost host, Times times) {
        this.host = host;
        this.times = times;
    }

    /// Whether the sheet is open that says what is wrong.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What was said last, or null.
    ReadOnlyObjectProperty<@Nullable LastVerdict> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /// Where one is in a sample; empty where none is walked through.
    ReadOnlyStringProperty sample() {
        return sample.getReadOnlyProperty();
    }

    /// What the place should have been, one of [WrongHere#KINDS].
    StringProperty kind() {
        return kind;
    }

    /// The text that it should have been.
    StringProperty expected() {
        return expected;
    }

    StringProperty note() {
        return note;
    }

    /// The place that is said to be wrong, in words.
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    void show(@Nullable LastVerdict last) {
        verdict.set(last);
    }

    void show(@Nullable SampleStep step) {
        sample.set(step == null ? "" : words(step));
    }

    private static String words(SampleStep step) {
        return step.result().isEmpty()
                ? "%s: %,d of %,d".formatted(step.name(), step.at(), step.size())
                : step.name() + ": " + step.result();
    }

    /// Ends the walk through a sample.
    void leaveSample() {
        open.set(false);
        host.leaveSample();
    }

    /// Says that the parse is right.
    void right() {
        open.set(false);
        host.judgeRight();
    }

    /// Takes the last verdict back.
    void clear() {
        host.clear();
    }

    /// Begins to say what is wrong at a place.
    ///
    /// @param words where that is
    /// @param is what the place was read as
    void begin(Span where, String words, String is, String text) {
        span = where;
        place.set(words);
        kind.set(WrongHere.KINDS.contains(is) ? is : "paragraph");
        expected.set(text);
        note.set("");
        open.set(true);
    }

    /// Says it.
    void save() {
        if (open.get()) {
            open.set(false);
            String text = kind.get().equals("nothing") ? "" : expected.get();
            host.judgeWrong(new WrongHere(span, kind.get(), text, note.get().strip()));
        }
    }

    /// Leaves it unsaid.
    void close() {
        open.set(false);
    }

    /// The last verdict, as `Parse wrong · ann, 2 h ago · should be a list`.
    String verdictWords() {
        LastVerdict last = verdict.get();
        if (last == null) {
            return "Not inspected yet";
        }
        String what = last.what().isEmpty() ? "" : " · " + last.what();
        String stale = last.stale() ? " · parsed otherwise since" : "";
        return "Parse %s · %s, %s%s%s"
                .formatted(
                        last.right() ? "right" : "wrong",
                        last.who(),
                        times.ago(last.at()),
                        what,
                        stale);
    }

    /// When exactly the last verdict was given; empty where there is none.
    String verdictTime() {
        LastVerdict last = verdict.get();
        return last == null ? "" : times.exact(last.at());
    }
}
