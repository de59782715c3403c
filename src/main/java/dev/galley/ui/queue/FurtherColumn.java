package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Statuses;

import org.jspecify.annotations.Nullable;

/// A column that a person can have besides the title and the scores.
enum FurtherColumn {
    STATUS("status", "Status", 130),
    STACK("stack", "Stack", 160),
    DIFFICULTY("difficulty", "Difficulty", 100),
    READING_TIME("reading-time", "Reading time", 90),
    VIEWS("views", "Views", 80),
    ASSIGNED("assigned", "Assigned to", 110),
    RISK("risk", "Risk", 60);

    private final String word;
    private final String title;
    private final double width;

    FurtherColumn(String word, String title, double width) {
        this.word = word;
        this.title = title;
        this.width = width;
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

    /// What it says of a post; an en dash where the post does not say.
    String text(PostRow row, RiskWords risk) {
        PostFacts facts = row.facts();
        return switch (this) {
            case STATUS -> Statuses.word(facts.status());
            case STACK -> facts.stack().isEmpty() ? "–" : String.join(", ", facts.stack());
            case DIFFICULTY -> word(facts.difficulty());
            case READING_TIME -> number(facts.readingTime(), " min");
            case VIEWS -> number(facts.views(), "");
            case ASSIGNED -> word(facts.handling().assignee());
            case RISK -> risk.points(row);
        };
    }

    private static String word(@Nullable String word) {
        return word == null ? "–" : word;
    }

    private static String number(@Nullable Long number, String unit) {
        return number == null ? "–" : Counted.of(number) + unit;
    }
}
