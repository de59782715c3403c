package dev.galley.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How many posts have a value in a field.
///
/// @param value the value as it is written most often; null for the posts without the field
public record FacetCount(Field field, @Nullable String value, int count) {
    /// Whether this counts the posts without the field.
    public boolean isMissing() {
        return value == null;
    }

    /// The term that chooses the posts counted here.
    public Term term() {
        return value == null ? new Term.Missing(field) : new Term.Values(field, List.of(value));
    }
}
