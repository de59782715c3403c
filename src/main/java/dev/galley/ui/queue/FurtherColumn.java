package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Statuses;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/// A column that a person can have besides the title and the scores.
enum FurtherColumn {
    STATUS("status", "Status", 130),
    STACK("stack", "Stack", 160),
    DIFFICULTY("difficulty", "Difficulty", 100),
    READING_TIME("reading-time", "Reading time", 90),
    VIEWS("views", "Views", 80);

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

    /// What it says of a post; an en dash where the post does not say.
    String text(PostRow row) {
        PostFacts facts = row.facts();
        return switch (this) {
            case STATUS -> Statuses.word(facts.status());
            case STACK -> facts.stack().isEmpty() ? "–" : String.join(", ", facts.stack());
            case DIFFICULTY -> facts.difficulty() == null ? "–" : facts.difficulty();
            case READING_TIME -> number(facts.readingTime(), " min");
            case VIEWS -> number(facts.views(), "");
        };
    }

    private static String number(@Nullable Long number, String unit) {
        return number == null ? "–" : Counted.of(number) + unit;
    }
}
