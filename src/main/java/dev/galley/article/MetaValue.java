package dev.galley.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of the meta box. A value that does not fit its field's type is kept as the [Text] that
/// it was.
public sealed interface MetaValue {

    /// A text, a date, or a value that did not fit.
    record Text(String value) implements MetaValue {}

    /// A whole number.
    record Whole(long value) implements MetaValue {}

    /// Yes or no.
    record Flag(boolean value) implements MetaValue {}

    /// A label of a number or date with nothing after it; null in JSON.
    enum Empty implements MetaValue {
        /// The only one.
        EMPTY
    }

    /// A list of texts.
    record Items(List<String> values) implements MetaValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// Entries by snake-case key, in the order in which they stood.
    record Group(Map<String, MetaValue> entries) implements MetaValue {
        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /// A group without entries.
        public static Group of() {
            return new Group(Map.of());
        }
    }

    /// A list of groups.
    record Groups(List<Group> groups) implements MetaValue {
        public Groups {
            groups = List.copyOf(groups);
        }
    }
}
