package dev.galley.store;

import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the facts of posts. All that is known of a post comes as one text, in the order of
/// [#columns]: to ask for each value by itself takes three times as long.
final class FactRows {

    private static final List<String> NUMBERS =
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

    /// Can hold anything, what ends a value too.
    private static final List<String> TEXTS =
            List.of(cleaned("p.difficulty"), cleaned("p.language"), cleaned("p.stack"));

    private static final List<String> ORIGIN = List.of(cleaned("b.name"), "p.problems");

    /// In tables since [Findings#SINCE].
    private static final List<String> INSPECTED = List.of("p.verdict", cleaned("p.samples"));

    /// In tables since [Facts#LABELS_SINCE]; the labels were cleaned when they were written.
    private static final List<String> LATER =
            List.of(
                    "p.severities",
                    cleaned("p.assignee"),
                    "p.tools",
                    "p.revision_status",
                    "p.scenario",
                    "p.generator");

    private static final String FROM = " FROM post p JOIN batch b USING (batch)";

    /// What a row of the queue shows besides the facts.
    private static final String ROW =
            ", p.id, p.title, p.revision, p.content_hash, p.path,"
                    + " (SELECT r.at FROM revision r"
                    + " WHERE r.post = p.post AND r.number = p.revision)";

    private FactRows() {}

    /// Asks for the facts, ready for a WHERE; the column of [#read].
    static String facts(Db db) throws SQLException {
        return select(db) + FROM;
    }

    /// Asks for the facts and what a row of the queue shows besides; the columns of [#row].
    static String rows(Db db) throws SQLException {
        return select(db) + ROW + FROM;
    }

    private static String select(Db db) throws SQLException {
        return columns(db).stream()
                .map(column -> "coalesce(" + column + ", '')")
                .collect(Collectors.joining(" || char(30) || ", "SELECT ", " || char(30)"));
    }

    /// What is asked for; nothing in the place of what an older file that is only read lacks.
    private static List<String> columns(Db db) throws SQLException {
        List<String> columns = new ArrayList<>(NUMBERS);
        columns.addAll(TEXTS);
        columns.addAll(ORIGIN);
        columns.addAll(where(Schema.since(db, Findings.SINCE), INSPECTED));
        columns.addAll(where(Schema.since(db, Facts.LABELS_SINCE), LATER));
        return columns;
    }

    private static List<String> where(boolean there, List<String> columns) {
        return there ? columns : Collections.nCopies(columns.size(), "NULL");
    }

    private static String cleaned(String column) {
        return "replace(" + column + ", char(30), ' ')";
    }

    static PostRow row(Row row) throws SQLException {
        return new PostRow(
                read(row),
                row.required(2),
                row.text(3),
                row.integer(4),
                row.required(5),
                row.required(6),
                row.instant(7));
    }

    static PostFacts read(Row row) throws SQLException {
        Packed packed = new Packed(row.required(1));
        int post = packed.integer();
        Status status = StateJson.status(packed.text());
        boolean changed = packed.integer() != 0;
        var flags = new PostFacts.Flags(packed.flag(), packed.flag(), packed.flag(), packed.flag());
        var scores =
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
                packed.word(),
                packed.word(),
                packed.words(),
                form,
                packed.text(),
                readingTime,
                views,
                lastReviewed,
                packed.words(),
                problems,
                inspected(packed.word(), packed.words()),
                parsed(coverage, packed.whole()),
                new PostFacts.Handling(exported, packed.word()),
                new PostFacts.Labels(packed.words(), packed.word(), packed.word(), packed.word()));
    }

    private static Exported exported(@Nullable Boolean current) {
        return current == null ? Exported.NEVER : current ? Exported.CURRENT : Exported.STALE;
    }

    private static PostFacts.Inspected inspected(@Nullable String verdict, List<String> samples) {
        return verdict == null && samples.isEmpty()
                ? PostFacts.Inspected.NOT
                : new PostFacts.Inspected(verdict, samples);
    }

    private static PostFacts.Parsed parsed(@Nullable Integer coverage, @Nullable Integer bits) {
        return new PostFacts.Parsed(coverage, bits == null ? List.of() : Noted.ofBits(bits));
    }
}
