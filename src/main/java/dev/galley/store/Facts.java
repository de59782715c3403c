package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The facts of a post that an article says, as columns. [FactRows] reads them.
final class Facts {

    /// Between the values of a list in one column.
    static final char UNIT = '\u001F';

    /// The columns that come from the current article.
    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "title_key",
                    "needs_review",
                    "ai_style",
                    "has_images",
                    "image_heavy",
                    "quality",
                    "freshness",
                    "depth",
                    "clarity",
                    "difficulty",
                    "language",
                    "stack",
                    "reading_time",
                    "views",
                    "last_reviewed");

    /// More such columns, in the order of [#labels], and the version of the tables that they came
    /// with.
    static final List<String> LABELS = List.of("tools", "revision_status", "scenario", "generator");

    static final int LABELS_SINCE = 4;

    private static final List<String> ALL =
            Stream.concat(COLUMNS.stream(), LABELS.stream()).toList();

    private Facts() {}

    /// What the columns hold for an article.
    static List<@Nullable Object> of(Article article) {
        PostMeta meta = article.metaOrEmpty();
        List<@Nullable Object> values = new ArrayList<>();
        String title = article.title();
        values.add(title);
        values.add(title == null ? null : title.toLowerCase(Locale.ROOT));
        for (String flag :
                List.of("needs_human_review", "ai_generated_style", "has_images", "image_heavy")) {
            values.add(meta.flag(flag).map(yes -> yes ? 1 : 0).orElse(null));
        }
        for (String score : List.of("quality", "freshness", "depth", "clarity")) {
            values.add(number(meta.number(MetaField.SCORE, score)));
        }
        values.add(meta.text(MetaField.DIFFICULTY).orElse(null));
        values.add(meta.text(MetaField.CODE_LANGUAGE).orElse(null));
        values.add(joined(meta.items(MetaField.STACK)));
        values.add(number(meta.number(MetaField.READING_TIME)));
        values.add(number(meta.number(MetaField.VIEW_COUNT)));
        values.add(meta.text(MetaField.REVISION, "last_reviewed").flatMap(Facts::day).orElse(null));
        values.addAll(labels(meta));
        return values;
    }

    /// What the columns of the labels hold for a meta box.
    static List<@Nullable Object> labels(PostMeta meta) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(joined(meta.items(MetaField.TOOLS).stream().map(Packed::clean).toList()));
        values.add(label(meta.text(MetaField.REVISION, "status")));
        values.add(label(meta.text(MetaField.PAYLOAD, "scenario")));
        values.add(label(meta.text(MetaField.PAYLOAD, "generator")));
        return values;
    }

    /// All columns that come from the current article, in the order of [#of].
    static List<String> columns() {
        return ALL;
    }

    /// Those of them that the file has; an older one that is only read lacks the last.
    static List<String> columns(Db db) throws SQLException {
        return Schema.since(db, LABELS_SINCE) ? ALL : COLUMNS;
    }

    /// The values of a list in one column, or null for none.
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(String.valueOf(UNIT), values);
    }

    /// The values that were joined.
    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(String.valueOf(UNIT), -1));
    }

    private static @Nullable String label(Optional<String> text) {
        return text.map(Packed::clean).orElse(null);
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? Long.valueOf(number.getAsLong()) : null;
    }

    private static Optional<Long> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date).toEpochDay());
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
