package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
                    "last_reviewed",
                    "tools",
                    "revision_status",
                    "scenario",
                    "generator");

    /// The version of the tables that the last columns came with, and how many they are.
    private static final int LABELS_SINCE = 4;

    private static final int LABELS = 4;

    /// The values that are read as one text: to ask for each by itself takes three times as long.
    private static final List<String> PACKED =
            List.of(
                    "p.post",
                    "p.status",
                    "p.changed",
                    "p.needs_review",
                    "p.ai_style",
                    "p.has_images",
                    "p.image_heavy",
                    "p.quality",
                    "p.freshness",
                    "p.depth",
                    "p.clarity",
                    "p.form",
                    "p.reading_time",
                    "p.views",
                    "p.last_reviewed",
                    "p.problem_count",
                    "CAST(p.coverage * 100 + 1e-9 AS INTEGER)",
                    "p.exported_hash = p.content_hash");

    /// Read so too, from tables since [#LABELS_SINCE]. The names of people can hold anything, the
    /// labels were cleaned when they were written.
    private static final List<String> LATER =
            List.of(
                    "p.severities",
                    "replace(p.assignee, char(30), ' ')",
                    "p.tools",
                    "p.revision_status",
                    "p.scenario",
                    "p.generator");

    /// What the tables have since [Findings#SINCE]: the verdict, then the samples.
    private static final String INSPECTED = ", p.verdict, p.samples";

    private static final String TEXTS = ", p.difficulty, p.language, p.stack, b.name, p.problems";

    private static final String FROM = " FROM post p JOIN batch b USING (batch)";

    /// What a row of the queue shows besides the facts.
    private static final String ROW =
            ", p.id, p.title, p.revision, p.content_hash, p.path,"
                    + " (SELECT r.at FROM revision r"
                    + " WHERE r.post = p.post AND r.number = p.revision)";

    private static final long HALF_WORTH_READING = 1_000;

    private Facts() {}

    /// The facts of all posts, by number; many are read on two processors.
    static List<PostFacts> all(Connections connections) {
        long last = connections.read(db -> db.number("SELECT coalesce(max(post), 0) FROM post"));
        long middle = last < 2 * HALF_WORTH_READING ? last : last / 2;
        return LongStream.of(0, middle)
                .parallel()
                .mapToObj(from -> between(connections, from, from == 0 ? middle : last))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PostFacts> between(Connections connections, long after, long last) {
        if (after >= last) {
            return List.of();
        }
        String some = " WHERE p.post > ? AND p.post <= ? ORDER BY p.post";
        return connections.read(db -> db.list(facts(db) + some, Facts::read, after, last));
    }

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
        values.add(joined(meta.items(MetaField.TOOLS).stream().map(Packed::clean).toList()));
        values.add(label(meta.text(MetaField.REVISION, "status")));
        values.add(label(meta.text(MetaField.PAYLOAD, "scenario")));
        values.add(label(meta.text(MetaField.PAYLOAD, "generator")));
        return values;
    }

    /// The columns of [#COLUMNS] that the file has; an older one that is only read lacks the last.
    static List<String> columns(Db db) throws SQLException {
        return Schema.since(db, LABELS_SINCE)
                ? COLUMNS
                : COLUMNS.subList(0, COLUMNS.size() - LABELS);
    }

    /// Asks for the facts, ready for a WHERE; the columns of [#read].
    static String facts(Db db) throws SQLException {
        return select(db) + FROM;
    }

    /// Asks for the facts and what a row of the queue shows besides; the columns of [#row].
    static String rows(Db db) throws SQLException {
        return select(db) + ROW + FROM;
    }

    private static String select(Db db) throws SQLException {
        boolean labels = Schema.since(db, LABELS_SINCE);
        List<String> later = labels ? LATER : Collections.nCopies(LATER.size(), "NULL");
        String packed =
                Stream.concat(PACKED.stream(), later.stream())
                        .map(column -> "coalesce(" + column + ", '')")
                        .collect(Collectors.joining(" || char(30) || ", "", " || char(30)"));
        return "SELECT " + packed + TEXTS + (Findings.there(db) ? INSPECTED : ", NULL, NULL");
    }

    static PostRow row(Row row) throws SQLException {
        return new PostRow(
                read(row),
                row.required(9),
                row.text(10),
                row.integer(11),
                row.required(12),
                row.required(13),
                row.instant(14));
    }

    static PostFacts read(Row row) throws SQLException {
        Packed packed = new Packed(row.required(1));
        int post = packed.integer();
        Status status = StateJson.status(packed.text());
        boolean changed = packed.integer() != 0;
        PostFacts.Flags flags =
                new PostFacts.Flags(packed.flag(), packed.flag(), packed.flag(), packed.flag());
        PostFacts.Scores scores =
                new PostFacts.Scores(
                        packed.whole(), packed.whole(), packed.whole(), packed.whole());
        String form = packed.text();
        Long readingTime = packed.number();
        Long views = packed.number();
        Integer lastReviewed = packed.whole();
        int problems = packed.integer();
        Integer coverage = packed.whole();
        Exported exported = exported(packed.flag());
        return new PostFacts(
                post,
                status,
                changed,
                flags,
                scores,
                row.text(2),
                row.text(3),
                split(row.text(4)),
                form,
                row.required(5),
                readingTime,
                views,
                lastReviewed,
                split(row.text(6)),
                problems,
                inspected(row.text(7), row.text(8)),
                parsed(coverage, packed.whole()),
                new PostFacts.Handling(exported, packed.word()),
                new PostFacts.Labels(
                        split(packed.word()), packed.word(), packed.word(), packed.word()));
    }

    private static Exported exported(@Nullable Boolean current) {
        return current == null ? Exported.NEVER : current ? Exported.CURRENT : Exported.STALE;
    }

    private static PostFacts.Parsed parsed(@Nullable Integer coverage, @Nullable Integer bits) {
        return new PostFacts.Parsed(coverage, bits == null ? List.of() : Noted.ofBits(bits));
    }

    private static PostFacts.Inspected inspected(
            @Nullable String verdict, @Nullable String samples) {
        return verdict == null && samples == null
                ? PostFacts.Inspected.NOT
                : new PostFacts.Inspected(verdict, split(samples));
    }

    /// The values of a list in one column, or null for none.
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(String.valueOf(UNIT), values);
    }

    /// The values that were joined.
    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(String.valueOf(UNIT), -1));
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
