package dev.galley.ui.queue;

import dev.galley.catalog.SortField;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Statuses;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column that a person can have besides the title and the scores.
enum FurtherColumn {
    STATUS("status", "Status", 130),
    ASSIGNED("assigned", "Assigned to", 110),
    STACK("stack", "Stack", 160),
    TOOLS("tools", "Tools", 160),
    LANGUAGE("language", "Language", 90),
    DIFFICULTY("difficulty", "Difficulty", 100),
    READING_TIME("reading-time", "Reading time", 90),
    VIEWS("views", "Views", 80),
    REVIEWED("reviewed", "Last reviewed", 100),
    REVISION_STATUS("revision-status", "Revision", 100),
    FINDINGS("problems", "Findings", 80),
    RISK("risk", "Risk", 60),
    COVERAGE("coverage", "Coverage", 80),
    EXPORTED("exported", "Exported", 90),
    FORM("form", "Form", 70),
    SCENARIO("scenario", "Scenario", 130),
    GENERATOR("generator", "Generator", 130),
    BATCH("batch", "Batch", 130),
    ID("id", "Id", 130);

    private static final String NOT_GIVEN = "–";

    private final String word;
    private final String title;
    private final double width;

    FurtherColumn(String word, String title, double width) {
        this.word = word;
        this.title = title;
        this.width = width;
    }

    /// The column with a name.
    static Optional<FurtherColumn> ofWord(String word) {
        return Arrays.stream(values()).filter(column -> column.word.equals(word)).findFirst();
    }

    /// Its name on disk, and the field that it sorts by where the list can be sorted by it.
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /// Its width at first, in pixels.
    double width() {
        return width;
    }

    /// Whether the list can be sorted by it.
    boolean sorts() {
        return SortField.ofWord(word).isPresent();
    }

    /// What it says of a post; an en dash where the post does not say.
    String text(PostRow row, RiskWords risk) {
        PostFacts facts = row.facts();
        return switch (this) {
            case STATUS -> Statuses.word(facts.status());
            case ASSIGNED -> word(facts.handling().assignee());
            case STACK -> list(facts.stack());
            case TOOLS -> list(facts.labels().tools());
            case LANGUAGE -> word(facts.language());
            case DIFFICULTY -> word(facts.difficulty());
            case READING_TIME -> number(facts.readingTime(), " min");
            case VIEWS -> number(facts.views(), "");
            case REVIEWED -> day(facts.lastReviewed());
            case REVISION_STATUS -> word(facts.labels().revisionStatus());
            case FINDINGS -> Counted.of(facts.problemCount());
            case RISK -> risk.points(row);
            case COVERAGE -> whole(facts.parsed().coverage());
            case EXPORTED -> facts.handling().exported().word();
            case FORM -> facts.form();
            case SCENARIO -> word(facts.labels().scenario());
            case GENERATOR -> word(facts.labels().generator());
            case BATCH -> facts.batch();
            case ID -> row.id();
        };
    }

    private static String word(@Nullable String word) {
        return word == null || word.isEmpty() ? NOT_GIVEN : word;
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? NOT_GIVEN : String.join(", ", words);
    }

    private static String number(@Nullable Long number, String unit) {
        return number == null ? NOT_GIVEN : Counted.of(number) + unit;
    }

    private static String whole(@Nullable Integer percent) {
        return percent == null ? NOT_GIVEN : percent + " %";
    }

    private static String day(@Nullable Integer day) {
        return day == null ? NOT_GIVEN : LocalDate.ofEpochDay(day).toString();
    }
}
