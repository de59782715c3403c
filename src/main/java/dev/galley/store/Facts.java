package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// The facts of a post as columns: what an article says in them, and how they are read.
final class Facts {

    /// Between the values of a list in one column.
    static final char UNIT = '\u001F';

    /// The columns that come from the current article, in the order of [#of].
    static final List<String> COLUMNS =
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

    private static final String SELECT =
            "SELECT p.post, p.status, p.changed, p.needs_review, p.ai_style, p.has_images,"
                    + " p.image_heavy, p.quality, p.freshness, p.depth, p.clarity, p.difficulty,"
                    + " p.language, p.stack, p.form, b.name, p.reading_time, p.views,"
                    + " p.last_reviewed, p.problems, p.problem_count";

    /// Asks for the facts; the columns of [#read].
    static final String FACTS = SELECT + " FROM post p JOIN batch b USING (batch)";

    /// Asks for the facts and what a row of the queue shows besides.
    static final String ROWS =
            SELECT
                    + ", p.id, p.title, p.revision, p.content_hash, p.path"
                    + " FROM post p JOIN batch b USING (batch)";

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
        return values;
    }

    static PostFacts read(Row row) throws SQLException {
        return new PostFacts(
                row.integer(1),
                StateJson.status(row.required(2)),
                row.integer(3) != 0,
                new PostFacts.Flags(
                        row.flagOrNull(4), row.flagOrNull(5), row.flagOrNull(6), row.flagOrNull(7)),
                new PostFacts.Scores(
                        row.integerOrNull(8),
                        row.integerOrNull(9),
                        row.integerOrNull(10),
                        row.integerOrNull(11)),
                row.text(12),
                row.text(13),
                split(row.text(14)),
                row.required(15),
                row.required(16),
                row.numberOrNull(17),
                row.numberOrNull(18),
                row.integerOrNull(19),
                split(row.text(20)),
                row.integer(21));
    }

    /// The values of a list in one column, or null for none.
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(String.valueOf(UNIT), values);
    }

    /// The values that were joined.
    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(String.valueOf(UNIT), -1));
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
