package dev.galley.synth;

import dev.galley.article.MetaValue;
import dev.galley.article.ValueType;

import org.jspecify.annotations.Nullable;

/// An entry of a group, as printed, and what it says.
///
/// @param key in snake case
/// @param fits what a value should have been, where this one does not fit; else null
record Entry(String key, String label, String text, MetaValue value, @Nullable ValueType fits) {

    /// A text.
    static Entry text(String label, String text) {
        return of(label, text, new MetaValue.Text(text));
    }

    /// A number.
    static Entry whole(String label, long number) {
        return of(label, Long.toString(number), new MetaValue.Whole(number));
    }

    /// Yes or no, printed as `1` or `0`.
    static Entry flag(String label, boolean yes) {
        return of(label, yes ? "1" : "0", new MetaValue.Flag(yes));
    }

    /// A value of the wrong type or out of range, kept as the text that it is.
    static Entry unfit(String label, String text, ValueType type) {
        return new Entry(key(label), label, text, new MetaValue.Text(text), type);
    }

    /// The line of this entry.
    String line() {
        return label + ": " + text;
    }

    private static Entry of(String label, String text, MetaValue value) {
        return new Entry(key(label), label, text, value, null);
    }

    private static String key(String label) {
        return label.replace(' ', '_');
    }
}
