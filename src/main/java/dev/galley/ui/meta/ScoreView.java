package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.review.Policy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// One of the four scores as the pane shows it.
///
/// @param key of the score in its group, which is its label too
/// @param number 0 to 100, or null where there is none
/// @param weakBelow numbers below this are weak
/// @param text the number, or what is there instead
record ScoreView(
        String key, Standing standing, @Nullable Integer number, int weakBelow, String text) {

    /// What is known of a score.
    enum Standing {
        FINE,
        WEAK,
        NOT_MEASURED,
        BAD
    }

    /// The four scores in their fixed order.
    static List<ScoreView> of(PostMeta meta, Policy policy) {
        return MetaField.SCORE.entries().stream()
                .map(entry -> of(meta, entry.key(), weakBelow(policy, entry.key())))
                .toList();
    }

    /// The threshold of a score, which the workspace sets.
    private static int weakBelow(Policy policy, String scoreKey) {
        return policy.weakBelow(scoreKey);
    }

    private static ScoreView of(PostMeta meta, String key, int weakBelow) {
        return switch (meta.get(MetaField.SCORE, key).orElse(MetaValue.Empty.EMPTY)) {
            case MetaValue.Whole whole -> {
                int number = Math.clamp(whole.value(), 0, 100);
                Standing standing = number < weakBelow ? Standing.WEAK : Standing.FINE;
                yield new ScoreView(key, standing, number, weakBelow, Long.toString(whole.value()));
            }
            case MetaValue.Text text ->
                    new ScoreView(key, Standing.BAD, null, weakBelow, text.value());
            case MetaValue.Empty _,
                    MetaValue.Flag _,
                    MetaValue.Items _,
                    MetaValue.Group _,
                    MetaValue.Groups _ ->
                    new ScoreView(key, Standing.NOT_MEASURED, null, weakBelow, "–");
        };
    }

    /// The word beside the bar; empty where the number says all.
    String word() {
        return switch (standing) {
            case FINE -> "";
            case WEAK -> "weak";
            case NOT_MEASURED -> "not measured";
            case BAD -> text + ", expected 0 to 100";
        };
    }

    /// The whole of it in words.
    String spoken() {
        String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return switch (standing) {
            case FINE -> name + " " + text;
            case WEAK -> name + " " + text + ", weak";
            case NOT_MEASURED -> name + " not measured";
            case BAD -> name + " unreadable: " + text;
        };
    }

    /// The score as a field, to be copied and filtered by.
    FieldView field() {
        FieldContent content =
                standing == Standing.NOT_MEASURED
                        ? FieldContent.Absent.ABSENT
                        : new FieldContent.Words(text);
        return new FieldView(FieldPath.of(MetaField.SCORE, key), key, content);
    }
}
