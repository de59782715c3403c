package dev.galley.ui.insight;

import dev.galley.ui.kit.Counted;

import java.util.Locale;

/// How samples are put into words.
final class SampleWords {

    private SampleWords() {}

    /// Where a sample comes from.
    static String origin(SampleLine line) {
        return (line.batch().isEmpty() ? "all posts" : line.batch()) + ", seed " + line.seed();
    }

    /// How far it is judged.
    static String counts(SampleLine line) {
        return "%s right, %s wrong, %s left"
                .formatted(
                        Counted.of(line.right()),
                        Counted.of(line.wrong()),
                        Counted.of(line.left()));
    }

    /// The share that is right with its interval; an en dash where nothing was judged.
    static String share(SampleLine line) {
        return Double.isNaN(line.share())
                ? "–"
                : String.format(Locale.ROOT, "%.1f %%", 100 * line.share());
    }

    /// The 95 % interval; empty where nothing was judged.
    static String interval(SampleLine line) {
        return Double.isNaN(line.share())
                ? "not judged"
                : String.format(
                        Locale.ROOT, "%.1f to %.1f %%", 100 * line.low(), 100 * line.high());
    }

    /// What the button does.
    static String walk(SampleLine line) {
        return line.left() == 0 ? "Look again" : line.left() == line.n() ? "Walk" : "Go on";
    }

    static String spoken(SampleLine line) {
        String share =
                Double.isNaN(line.share())
                        ? "nothing judged"
                        : share(line) + " right, 95 % interval " + interval(line);
        return line.name() + ", " + origin(line) + ", " + counts(line) + ", " + share;
    }
}
