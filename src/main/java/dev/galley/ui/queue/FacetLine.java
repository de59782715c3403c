package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.ui.kit.Counted;

import org.jspecify.annotations.Nullable;

/// A value that can be filtered by.
///
/// @param value null for the posts without the field
/// @param label as it is read
/// @param count how many posts choosing it would leave; [#UNCOUNTED] where that is not known yet
record FacetLine(Field field, @Nullable String value, String label, int count, State state) {

    /// The count of a value that is shown before the posts are counted.
    static final int UNCOUNTED = -1;

    /// What the filter says of a value.
    enum State {
        OPEN,
        CHOSEN,
        EXCLUDED
    }

    /// A value of which the filter says nothing yet.
    static FacetLine of(Field field, @Nullable String value, int count) {
        return new FacetLine(field, value, FieldWords.of(field, value), count, State.OPEN);
    }

    /// The line with what a filter says of it.
    FacetLine under(Asked asked) {
        State now = asked.of(value);
        return now == state ? this : new FacetLine(field, value, label, count, now);
    }

    /// All of it in words.
    String spoken() {
        String said =
                switch (state) {
                    case OPEN -> "";
                    case CHOSEN -> ", chosen";
                    case EXCLUDED -> ", excluded";
                };
        return label + (count == UNCOUNTED ? "" : ", " + Counted.posts(count)) + said;
    }

    /// The count as it is written.
    String counted() {
        return count == UNCOUNTED ? "" : Counted.of(count);
    }
}
