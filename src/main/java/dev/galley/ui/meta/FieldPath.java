package dev.galley.ui.meta;

import dev.galley.article.MetaField;

import java.util.Optional;

/// Names a field of the meta box, or a part of one, as the command line does.
///
/// @param text such as `meta.difficulty`, `meta.score.quality`, `meta.entities.2.name` or
///   `meta.unknown.0`; places in lists count from 0
public record FieldPath(String text) {

    private static final String UNKNOWN = "meta.unknown.";

    /// A whole field.
    public static FieldPath of(MetaField field) {
        return new FieldPath("meta." + field.key());
    }

    /// An entry of a group; the whole field where the key is empty.
    public static FieldPath of(MetaField field, String key) {
        return key.isEmpty() ? of(field) : new FieldPath("meta." + field.key() + "." + key);
    }

    /// An entry of one group of several.
    public static FieldPath of(MetaField field, int index, String key) {
        return new FieldPath("meta." + field.key() + "." + index + "." + key);
    }

    /// A field that is not known, by its place among those.
    public static FieldPath unknown(int index) {
        return new FieldPath(UNKNOWN + index);
    }

    /// The known field that this is, or is a part of.
    public Optional<MetaField> field() {
        String[] parts = text.split("\\.", 3);
        return parts.length < 2 ? Optional.empty() : MetaField.ofKey(parts[1]);
    }

    /// The whole field that this is a part of.
    public FieldPath whole() {
        return text.startsWith(UNKNOWN) ? this : field().map(FieldPath::of).orElse(this);
    }

    /// The key of the entry in a group; empty for a whole field.
    String key() {
        String[] parts = text.split("\\.", 3);
        return parts.length < 3 ? "" : parts[2];
    }
}
