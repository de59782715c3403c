package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.catalog.Field;
import dev.galley.catalog.Term;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person would write into the filter to find the posts with the same value.
final class FilterTerms {

    private static final Map<FieldPath, Field> FIELDS =
            Map.ofEntries(
                    Map.entry(FieldPath.of(MetaField.DIFFICULTY), Field.DIFFICULTY),
                    Map.entry(FieldPath.of(MetaField.CODE_LANGUAGE), Field.LANGUAGE),
                    Map.entry(FieldPath.of(MetaField.STACK), Field.STACK),
                    Map.entry(FieldPath.of(MetaField.READING_TIME), Field.READING_TIME),
                    Map.entry(FieldPath.of(MetaField.VIEW_COUNT), Field.VIEWS),
                    Map.entry(score("quality"), Field.QUALITY),
                    Map.entry(score("freshness"), Field.FRESHNESS),
                    Map.entry(score("depth"), Field.DEPTH),
                    Map.entry(score("clarity"), Field.CLARITY),
                    Map.entry(FieldPath.of(MetaField.REVISION, "last_reviewed"), Field.REVIEWED),
                    Map.entry(flag("needs_human_review"), Field.NEEDS_REVIEW),
                    Map.entry(flag("ai_generated_style"), Field.AI_STYLE),
                    Map.entry(flag("has_images"), Field.HAS_IMAGES),
                    Map.entry(flag("image_heavy"), Field.IMAGE_HEAVY));

    private FilterTerms() {}

    /// The term for a field or an entry; nothing where posts cannot be filtered by it.
    ///
    /// @param item the item of a list that is meant, or null
    static Optional<String> of(PostMeta meta, FieldPath path, @Nullable String item) {
        Field field = FIELDS.get(path);
        MetaField metaField = path.field().orElse(null);
        if (field == null || metaField == null) {
            return Optional.empty();
        }
        MetaValue value =
                path.key().isEmpty()
                        ? meta.get(metaField).orElse(null)
                        : meta.get(metaField, path.key()).orElse(null);
        if (value == null) {
            return Optional.of(new Term.Missing(field).canonical());
        }
        String text = item == null ? text(value) : item;
        return field.canonical(text)
                .map(known -> new Term.Values(field, List.of(known)).canonical());
    }

    private static String text(MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> text.value();
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> flag.value() ? "yes" : "no";
            case MetaValue.Items items -> items.values().size() == 1 ? items.values().get(0) : "";
            case MetaValue.Empty _, MetaValue.Group _, MetaValue.Groups _ -> "";
        };
    }

    private static FieldPath score(String key) {
        return FieldPath.of(MetaField.SCORE, key);
    }

    private static FieldPath flag(String key) {
        return FieldPath.of(MetaField.FLAGS, key);
    }
}
