package dev.galley.synth;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One field of a meta box, as it is to be printed, and what it says.
sealed interface BoxField {

    /// Something wrong with a value.
    ///
    /// @param code of the problem
    /// @param bullet on which bullet, or -1 for the value as a whole
    record Fault(String code, int bullet, @Nullable String expected, @Nullable String actual) {}

    /// A known field.
    ///
    /// @param label as printed
    /// @param inline the value beside the label, or null where bullets or nothing follow
    record Known(
            MetaField field,
            String label,
            @Nullable String inline,
            List<String> bullets,
            MetaValue value,
            List<Fault> faults)
            implements BoxField {

        /// This field under another label.
        Known labelled(String other) {
            return new Known(field, other, inline, bullets, value, faults);
        }
    }

    /// A line `label: value` that is no known field.
    record Pair(String label, String value) implements BoxField {}

    /// A label that is not known, with bullets.
    record Bullets(String label, List<String> items) implements BoxField {}

    /// A line that is nothing known.
    record Line(String text) implements BoxField {}

    /// A known field that stands there already.
    record Repeated(Known again) implements BoxField {}
}
