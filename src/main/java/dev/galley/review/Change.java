package dev.galley.review;

import dev.galley.article.MetaField;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One change to a post's title or meta box, not yet checked; [Editing] makes it or says why it
/// does not fit.
public sealed interface Change
        permits Assignment,
                Change.SetItems,
                Change.SetEntry,
                Change.SetGroups,
                Change.SetUnknown,
                Change.RemoveField,
                Change.RemoveEntry,
                Change.RemoveUnknown {

    /// Sets a list, item by item; an item may hold any character but a line break.
    record SetItems(MetaField field, List<String> items) implements Change {
        public SetItems {
            items = List.copyOf(items);
        }
    }

    /// Sets one entry of a group, known or not.
    ///
    /// @param key the entry's label or key
    record SetEntry(MetaField field, String key, String value) implements Change {}

    /// Sets a list of groups, such as the entities; each group by its entries' keys and values.
    record SetGroups(MetaField field, List<Map<String, String>> groups) implements Change {
        public SetGroups {
            groups = groups.stream().map(SetGroups::copy).toList();
        }

        private static Map<String, String> copy(Map<String, String> group) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(group));
        }
    }

    /// Sets what stands in an unknown field, which keeps its label and whether it is a list.
    ///
    /// @param index among the unknown fields, from 0
    record SetUnknown(int index, List<String> value) implements Change {
        public SetUnknown {
            value = List.copyOf(value);
        }
    }

    /// Makes a field absent. A field that is absent already stays so.
    record RemoveField(MetaField field) implements Change {}

    /// Makes an entry of a group absent, and the group with its last entry.
    record RemoveEntry(MetaField field, String key) implements Change {}

    /// Removes an unknown field.
    ///
    /// @param index among the unknown fields, from 0
    record RemoveUnknown(int index) implements Change {}
}
