package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import java.util.List;

/// One of the four scores as the pane shows it.
///
/// @param share of the bar that is filled, 0 to 1; zero where there is no bar
/// @param text the number, or what is there instead
record ScoreView(String label, Standing standing, double share, String text) {

    /// What is known of a score.
    enum Standing {
        FINE,
        WEAK,
        NOT_MEASURED,
        BAD
    }

    /// The four scores in their fixed order.
    ///
    /// @param weakBelow scores below this are weak
    static List<ScoreView> of(PostMeta meta, int weakBelow) {
        return MetaField.SCORE.entries().stream()
                .map(
                        entry ->
                                meta.get(MetaField.SCORE, entry.key())
                                        .map(value -> measured(entry.label(), value, weakBelow))
                                        .orElseGet(() -> missing(entry.label())))
                .toList();
    }

    /// The whole of it in words.
    String spoken() {
        return switch (standing) {
            case FINE -> label + " " + text;
            case WEAK -> label + " " + text + ", weak";
            case NOT_MEASURED -> label + " not measured";
            case BAD -> label + " unreadable: " + text;
        };
    }

    private static ScoreView measured(String label, MetaValue value, int weakBelow) {
        return switch (value) {
            case MetaValue.Whole whole -> {
                Standing standing = whole.value() < weakBelow ? Standing.WEAK : Standing.FINE;
                double share = Math.clamp(whole.value() / 100.0, 0, 1);
                yield new ScoreView(label, standing, share, Long.toString(whole.value()));
            }
            case MetaValue.Text text -> new ScoreView(label, Standing.BAD, 0, text.value());
            case MetaValue.Empty _,
                    MetaValue.Flag _,
                    MetaValue.Items _,
                    MetaValue.Group _,
                    MetaValue.Groups _ ->
                    missing(label);
        };
    }

    private static ScoreView missing(String label) {
        return new ScoreView(label, Standing.NOT_MEASURED, 0, "–");
    }
}
