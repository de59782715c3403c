package dev.galley.ui.meta;

import dev.galley.article.MetaValue;
import dev.galley.article.ValueType;

import org.jspecify.annotations.Nullable;

/// A value as a control shows it.
///
/// @param text empty where the value is absent
/// @param note what is odd about the value as it came, or null
record Reading(String text, @Nullable String note, boolean present) {

    private static final Reading ABSENT = new Reading("", null, false);

    /// A value; null is absent.
    static Reading of(ValueType type, @Nullable MetaValue value) {
        return switch (value) {
            case null -> ABSENT;
            case MetaValue.Text text -> text(type, text.value());
            case MetaValue.Whole whole -> new Reading(Long.toString(whole.value()), null, true);
            case MetaValue.Flag flag -> new Reading(flag.value() ? "yes" : "no", null, true);
            case MetaValue.Empty _ -> new Reading("", "Came empty", true);
            case MetaValue.Items items ->
                    new Reading(String.join("; ", items.values()), "Came as a list", true);
            case MetaValue.Group group ->
                    new Reading(group.entries().toString(), "Came as a group", true);
            case MetaValue.Groups groups ->
                    new Reading(groups.groups().toString(), "Came as groups", true);
        };
    }

    private static Reading text(ValueType type, String text) {
        if (text.isEmpty()) {
            return new Reading("", "Came empty", true);
        }
        boolean fits = type.read(text).isPresent();
        String expected = type == ValueType.FLAG ? "yes or no" : type.expected();
        return new Reading(text, fits ? null : "Expected " + expected, true);
    }
}
