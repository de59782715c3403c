package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.review.Change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Makes the controls of fields that are not known: their value can be changed, or the whole field
/// removed.
final class UnknownEditors {

    private UnknownEditors() {}

    /// The control of one.
    ///
    /// @param index among the unknown fields
    static FieldEditor of(EditSession session, int index, UnknownField field) {
        String label = Objects.requireNonNullElse(field.label(), "no label");
        FieldPath path = FieldPath.unknown(index);
        FieldEditor.Way way =
                new FieldEditor.Way(
                        path,
                        label,
                        false,
                        _ -> true,
                        () -> session.set(new Change.RemoveUnknown(index)));
        Editor editor =
                field.bulleted()
                        ? new ItemsEditor(session, items(index, label))
                        : new ValueEditor(session, text(index, label));
        return new FieldEditor(way, editor);
    }

    /// Whether two fields have the same control.
    static boolean sameShape(UnknownField one, UnknownField other) {
        return Objects.equals(one.label(), other.label()) && one.bulleted() == other.bulleted();
    }

    private static ItemsEditor.Source items(int index, String label) {
        return new ItemsEditor.Source(
                FieldPath.unknown(index),
                label,
                MetaField.NOTES,
                meta -> value(meta, index),
                items -> new Change.SetUnknown(index, items));
    }

    private static ValueSpec text(int index, String label) {
        return new ValueSpec(
                FieldPath.unknown(index),
                label,
                ValueType.TEXT,
                true,
                meta -> new Reading(String.join("\n", value(meta, index)), null, true),
                text ->
                        text.isBlank()
                                ? new Change.RemoveUnknown(index)
                                : new Change.SetUnknown(index, List.of(text.strip())),
                Optional.empty());
    }

    private static List<String> value(PostMeta meta, int index) {
        return index < meta.unknown().size() ? meta.unknown().get(index).value() : List.of();
    }
}
