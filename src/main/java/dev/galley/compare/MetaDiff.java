package dev.galley.compare;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Compares two meta boxes field by field in the fixed order, groups entry by entry, and then what
/// are no known fields, by label.
final class MetaDiff {

    private final Effort effort;
    private final List<MetaChange> changes = new ArrayList<>();

    private MetaDiff(Effort effort) {
        this.effort = effort;
    }

    static List<MetaChange> of(PostMeta before, PostMeta after, Effort effort) {
        MetaDiff diff = new MetaDiff(effort);
        for (MetaField field : MetaField.values()) {
            diff.field(field, before.fields().get(field), after.fields().get(field));
        }
        diff.unknown(byLabel(before.unknown()), byLabel(after.unknown()));
        return diff.changes;
    }

    private void field(MetaField field, @Nullable MetaValue before, @Nullable MetaValue after) {
        boolean groups = isGroupOrNone(before) && isGroupOrNone(after);
        if (!groups || Objects.equals(before, after)) {
            value(field.key(), field.label(), before, after);
            return;
        }
        Map<String, MetaValue> left = entries(before);
        Map<String, MetaValue> right = entries(after);
        if (left.isEmpty() && right.isEmpty()) {
            value(field.key(), field.label(), before, after);
        }
        Set<String> keys = new LinkedHashSet<>();
        field.entries().forEach(entry -> keys.add(entry.key()));
        keys.addAll(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            value(
                    field.key() + "." + key,
                    field.label() + " " + key.replace('_', ' '),
                    left.get(key),
                    right.get(key));
        }
    }

    private void value(
            String path, String label, @Nullable MetaValue before, @Nullable MetaValue after) {
        if (!Objects.equals(before, after)) {
            changes.add(new MetaChange(path, label, before, after, inside(before, after)));
        }
    }

    private Detail inside(@Nullable MetaValue before, @Nullable MetaValue after) {
        boolean lists =
                before instanceof MetaValue.Items
                        || before instanceof MetaValue.Groups
                        || after instanceof MetaValue.Items
                        || after instanceof MetaValue.Groups;
        if (lists) {
            return new Detail.Items(
                    ItemChange.of(MetaText.items(before), MetaText.items(after), effort));
        }
        String left = MetaText.of(before);
        String right = MetaText.of(after);
        boolean texts = before instanceof MetaValue.Text && after instanceof MetaValue.Text;
        return new Detail.Words(
                texts ? TextDiff.words(left, right, effort) : TextDiff.replaced(left, right));
    }

    private void unknown(Map<String, UnknownField> before, Map<String, UnknownField> after) {
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        for (String label : labels) {
            value("unknown." + label, label, asValue(before.get(label)), asValue(after.get(label)));
        }
    }

    private static @Nullable MetaValue asValue(@Nullable UnknownField field) {
        if (field == null) {
            return null;
        }
        return field.bulleted()
                ? new MetaValue.Items(field.value())
                : new MetaValue.Text(field.value().getFirst());
    }

    /// The fields by label; one that repeats has its number behind it.
    private static Map<String, UnknownField> byLabel(List<UnknownField> fields) {
        Map<String, UnknownField> byLabel = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (UnknownField field : fields) {
            String label = Objects.requireNonNullElse(field.label(), "a line without a label");
            int number = seen.merge(label, 1, Integer::sum);
            byLabel.put(number == 1 ? label : label + " (" + number + ")", field);
        }
        return byLabel;
    }

    private static boolean isGroupOrNone(@Nullable MetaValue value) {
        return value == null || value instanceof MetaValue.Group;
    }

    private static Map<String, MetaValue> entries(@Nullable MetaValue value) {
        return value instanceof MetaValue.Group group ? group.entries() : Map.of();
    }
}
