package dev.galley.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The meta box: known fields by name and what else stood there. A field that is not in the map was
/// not in the text: missing is never zero.
public record PostMeta(Map<MetaField, MetaValue> fields, List<UnknownField> unknown) {

    private static final PostMeta EMPTY = new PostMeta(Map.of(), List.of());

    public PostMeta {
        Map<MetaField, MetaValue> copy = new EnumMap<>(MetaField.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        unknown = List.copyOf(unknown);
    }

    /// A meta box with nothing in it.
    public static PostMeta empty() {
        return EMPTY;
    }

    /// A field's value, where the field was in the text.
    public Optional<MetaValue> get(MetaField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// An entry of a group, where it is there.
    public Optional<MetaValue> get(MetaField field, String entryKey) {
        return fields.get(field) instanceof MetaValue.Group group
                ? Optional.ofNullable(group.entries().get(entryKey))
                : Optional.empty();
    }

    /// A text field that is there and not empty.
    public Optional<String> text(MetaField field) {
        return asText(get(field));
    }

    /// A text entry of a group that is there and not empty.
    public Optional<String> text(MetaField field, String entryKey) {
        return asText(get(field, entryKey));
    }

    /// A number, where the field holds one.
    public OptionalLong number(MetaField field) {
        return asNumber(get(field));
    }

    /// A number in a group, where the entry holds one.
    public OptionalLong number(MetaField field, String entryKey) {
        return asNumber(get(field, entryKey));
    }

    /// A flag, where the entry holds one.
    public Optional<Boolean> flag(String entryKey) {
        return get(MetaField.FLAGS, entryKey)
                .filter(MetaValue.Flag.class::isInstance)
                .map(v -> ((MetaValue.Flag) v).value());
    }

    /// The texts of a list field; empty where it is missing or not a list.
    public List<String> items(MetaField field) {
        return fields.get(field) instanceof MetaValue.Items items ? items.values() : List.of();
    }

    /// This meta box with one field set anew.
    public PostMeta with(MetaField field, MetaValue value) {
        Map<MetaField, MetaValue> copy = new EnumMap<>(MetaField.class);
        copy.putAll(fields);
        copy.put(field, value);
        return new PostMeta(copy, unknown);
    }

    /// This meta box without a field.
    public PostMeta without(MetaField field) {
        Map<MetaField, MetaValue> copy = new EnumMap<>(MetaField.class);
        copy.putAll(fields);
        copy.remove(field);
        return new PostMeta(copy, unknown);
    }

    /// This meta box with other unknown fields.
    public PostMeta withUnknown(List<UnknownField> fieldsNotKnown) {
        return new PostMeta(fields, fieldsNotKnown);
    }

    private static Optional<String> asText(Optional<MetaValue> value) {
        return value.filter(MetaValue.Text.class::isInstance)
                .map(v -> ((MetaValue.Text) v).value())
                .filter(t -> !t.isEmpty());
    }

    private static OptionalLong asNumber(Optional<MetaValue> value) {
        return value.isPresent() && value.get() instanceof MetaValue.Whole whole
                ? OptionalLong.of(whole.value())
                : OptionalLong.empty();
    }
}
