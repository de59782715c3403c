package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.ui.kit.Counted;

import org.jspecify.annotations.Nullable;

/// A value that can be filtered by.
///
/// @param value null for the posts without the field
/// @param label as it is read
/// @param count how many posts choosing it would leave
record FacetLine(Field field, @Nullable String value, String label, int count, State state) {

    /// What the filter says of a value.
    enum State {
        OPEN,
        CHOSEN,
        EXCLUDED
    }

    /// All of it in words.
    String spoken() {
        String said =
                switch (state) {
                    case OPEN -> "";
                    case CHOSEN -> ", chosen";
                    case EXCLUDED -> ", excluded";
                };
        return label + ", " + Counted.posts(count) + said;
    }
}
