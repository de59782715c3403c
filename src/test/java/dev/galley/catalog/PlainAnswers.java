package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Answers queries post by post, in the plainest way, to compare the catalog with.
final class PlainAnswers implements TextIndex {
    private static final int HIGHEST = 20_000;

    private final Map<String, RoaringBitmap> found = new HashMap<>();

    @Override
    public RoaringBitmap find(String words, boolean phrase) {
        return found.computeIfAbsent(words, PlainAnswers::walk).clone();
    }

    private static RoaringBitmap walk(String words) {
        RoaringBitmap found = new RoaringBitmap();
        for (int post = 0; post < HIGHEST; post++) {
            if (holds(post, words)) {
                found.add(post);
            }
        }
        return found;
    }

    @Override
    public RoaringBitmap withId(String id) {
        return find(id, false);
    }

    @Override
    public RoaringBitmap withPath(String part) {
        return find(part, false);
    }

    private static boolean holds(int post, String words) {
        return (!words.contains("even") || post % 2 == 0)
                && (!words.contains("three") || post % 3 == 0)
                && (!words.contains("http") || post % 5 == 0);
    }

    boolean matches(Query query, PostFacts post) {
        return query.terms().stream().allMatch(t -> matches(t, post));
    }

    private boolean matches(Term term, PostFacts post) {
        return switch (term) {
            case Term.Not not -> !matches(not.term(), post);
            case Term.Words words -> holds(post.post(), words.text());
            case Term.Missing missing -> isMissing(missing.field(), post);
            case Term.Range range -> within(range, number(range.field(), post));
            case Term.Values values ->
                    values.values().stream().anyMatch(v -> has(values.field(), v, post));
        };
    }

    private static boolean isMissing(Field field, PostFacts post) {
        return switch (field.kind()) {
            case NUMBER, DATE -> number(field, post) == null;
            case TERM, YES_NO -> words(field, post).isEmpty();
            case TEXT -> false;
        };
    }

    private static boolean within(Term.Range range, @Nullable Long number) {
        if (number == null) {
            return false;
        }
        var min = range.min();
        var max = range.max();
        return (min == null || (min.inclusive() ? number >= min.value() : number > min.value()))
                && (max == null
                        || (max.inclusive() ? number <= max.value() : number < max.value()));
    }

    private boolean has(Field field, String value, PostFacts post) {
        return switch (field.kind()) {
            case NUMBER, DATE -> {
                Long number = number(field, post);
                yield number != null && field.text(number).equals(value);
            }
            case TERM, YES_NO ->
                    words(field, post).stream()
                            .anyMatch(
                                    w ->
                                            w.equals(value)
                                                    || (field == Field.PROBLEM
                                                            && w.startsWith(value + ".")));
            case TEXT -> holds(post.post(), value);
        };
    }

    static List<String> words(Field field, PostFacts post) {
        Stream<@Nullable Object> words =
                switch (field) {
                    case STATUS -> Stream.of(post.status().word());
                    case NEEDS_REVIEW -> Stream.of(yesNo(post.flags().needsReview()));
                    case CHANGED -> Stream.of(yesNo(post.changedSinceApproval()));
                    case AI_STYLE -> Stream.of(yesNo(post.flags().aiStyle()));
                    case HAS_IMAGES -> Stream.of(yesNo(post.flags().hasImages()));
                    case IMAGE_HEAVY -> Stream.of(yesNo(post.flags().imageHeavy()));
                    case DIFFICULTY -> Stream.of(text(post.difficulty()));
                    case LANGUAGE -> Stream.of(text(post.language()));
                    case STACK -> Stream.of(post.stack().toArray());
                    case FORM -> Stream.of(post.form());
                    case BATCH -> Stream.of(post.batch());
                    case PROBLEM -> Stream.of(post.problems().toArray());
                    case TOOLS -> Stream.of(post.labels().tools().toArray());
                    case REVISION_STATUS -> Stream.of(text(post.labels().revisionStatus()));
                    case SCENARIO -> Stream.of(text(post.labels().scenario()));
                    case GENERATOR -> Stream.of(text(post.labels().generator()));
                    case SEVERITY -> Stream.of(post.parsed().severities().toArray());
                    case EXPORTED -> Stream.of(post.handling().exported());
                    case ASSIGNED -> Stream.of(text(post.handling().assignee()));
                    default -> Stream.of();
                };
        return words.map(w -> Objects.toString(w, "").strip().toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    static @Nullable Long number(Field field, PostFacts post) {
        Number number =
                switch (field) {
                    case QUALITY -> post.scores().quality();
                    case FRESHNESS -> post.scores().freshness();
                    case DEPTH -> post.scores().depth();
                    case CLARITY -> post.scores().clarity();
                    case PROBLEMS -> Integer.valueOf(post.problemCount());
                    case READING_TIME -> post.readingTime();
                    case VIEWS -> post.views();
                    case REVIEWED -> post.lastReviewed();
                    case COVERAGE -> post.parsed().coverage();
                    default -> null;
                };
        return number == null ? null : number.longValue();
    }

    private static String yesNo(@Nullable Boolean flag) {
        return flag == null ? "" : flag ? "yes" : "no";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
