package dev.galley.article;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something in the meta box that is not a known field, kept as it stood.
///
/// @param label the label, or null for a line that has none
/// @param value one text, or the texts of the bullets that follow the label
/// @param bulleted whether the value came as bullets (a list in JSON)
public record UnknownField(
        @Nullable String label, List<String> value, boolean bulleted, @Nullable Span span) {

    public UnknownField {
        value = List.copyOf(value);
        if (!bulleted && value.size() != 1) {
            throw new IllegalArgumentException("a plain value is one text");
        }
    }

    /// An unknown field with one text as value.
    public static UnknownField text(@Nullable String label, String value, @Nullable Span span) {
        return new UnknownField(label, List.of(value), false, span);
    }

    /// An unknown field whose value came as bullets.
    public static UnknownField list(
            @Nullable String label, List<String> value, @Nullable Span span) {
        return new UnknownField(label, value, true, span);
    }
}
