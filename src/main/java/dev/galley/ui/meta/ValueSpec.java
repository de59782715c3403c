package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;
import dev.galley.review.Assignment;
import dev.galley.review.Change;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What one value is: its place and type, how it is read from the meta box, and what change its
/// text stands for. A blank text stands for no value.
///
/// @param name for those who listen
/// @param grows whether the control is as high as its text
/// @param completion where values are offered from, if they are
record ValueSpec(
        FieldPath path,
        String name,
        ValueType type,
        boolean grows,
        Function<PostMeta, Reading> read,
        Function<String, Change> change,
        Optional<Completion.Source> completion) {

    private static final Set<MetaField> LONG =
            Set.of(
                    MetaField.SUMMARY,
                    MetaField.AI_BRIEF,
                    MetaField.AI_OUTLINE,
                    MetaField.CHECKLIST,
                    MetaField.NOTES);
    private static final Set<FieldPath> COMPLETED =
            Set.of(
                    FieldPath.of(MetaField.DIFFICULTY),
                    FieldPath.of(MetaField.CODE_LANGUAGE),
                    FieldPath.of(MetaField.REVISION, "status"),
                    FieldPath.of(MetaField.STACK),
                    FieldPath.of(MetaField.TOOLS),
                    FieldPath.of(MetaField.ENTITIES, "type"));

    /// A field that holds one value.
    static ValueSpec of(MetaField field) {
        return new ValueSpec(
                FieldPath.of(field),
                field.label(),
                field.type(),
                LONG.contains(field),
                meta -> Reading.of(field.type(), meta.fields().get(field)),
                text ->
                        text.isBlank()
                                ? new Change.RemoveField(field)
                                : new Assignment("meta." + field.key(), text.strip()),
                source(field, ""));
    }

    /// An entry of a group, known or not.
    static ValueSpec of(MetaField field, String key, String label, ValueType type) {
        return new ValueSpec(
                FieldPath.of(field, key),
                field.label() + ", " + label,
                type,
                LONG.contains(field),
                meta -> Reading.of(type, meta.get(field, key).orElse(null)),
                text ->
                        text.isBlank()
                                ? new Change.RemoveEntry(field, key)
                                : new Change.SetEntry(field, key, text.strip()),
                source(field, key));
    }

    /// A value among others that are set together.
    ///
    /// @param key of the entry; empty for an item of a list
    static ValueSpec among(MetaField field, String key, String name, Supplier<Change> all) {
        return new ValueSpec(
                FieldPath.of(field, key),
                name,
                ValueType.TEXT,
                LONG.contains(field) || key.equals("caption"),
                _ -> Reading.of(ValueType.TEXT, null),
                _ -> all.get(),
                source(field, key));
    }

    /// What an empty control says.
    String prompt() {
        return switch (type) {
            case DATE -> "yyyy-mm-dd";
            case TEXT, COUNT, INTEGER, SCORE, FLAG, ITEMS, GROUP, GROUPS -> "not given";
        };
    }

    /// The number that the Up or Down key makes of a text; null for other keys and values.
    @Nullable String steps(KeyEvent event, String text) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean number =
                type == ValueType.SCORE || type == ValueType.COUNT || type == ValueType.INTEGER;
        if (!number || event.isAltDown() || !(up || event.getCode() == KeyCode.DOWN)) {
            return null;
        }
        long step = (event.isShiftDown() ? 10 : 1) * (up ? 1L : -1L);
        try {
            long from = text.isBlank() ? 0 : Long.parseLong(text.strip());
            return Long.toString(inRange(from + step));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private long inRange(long number) {
        return type == ValueType.SCORE
                ? Math.clamp(number, 0, 100)
                : type == ValueType.COUNT ? Math.max(0, number) : number;
    }

    private static Optional<Completion.Source> source(MetaField field, String key) {
        return COMPLETED.contains(FieldPath.of(field, key))
                ? Optional.of(new Completion.Source(field, key.isEmpty() ? null : key))
                : Optional.empty();
    }
}
