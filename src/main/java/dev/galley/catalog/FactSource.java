package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Where the facts of a post hold the values of a field.
sealed interface FactSource {
    List<String> YES = List.of("yes");
    List<String> NO = List.of("no");

    /// Values that are words; a post can have none or several.
    record Words(Function<PostFacts, List<String>> read) implements FactSource {}

    /// A number or [PackedNumbers#MISSING].
    record Numbers(ToLongFunction<PostFacts> read) implements FactSource {}

    /// Values that are not among the facts.
    record Elsewhere() implements FactSource {}

    static FactSource of(Field field) {
        return switch (field) {
            case STATUS -> new Words(p -> List.of(p.status().word()));
            case CHANGED -> new Words(p -> yesNo(p.changedSinceApproval()));
            case NEEDS_REVIEW -> new Words(p -> yesNo(p.flags().needsReview()));
            case AI_STYLE -> new Words(p -> yesNo(p.flags().aiStyle()));
            case HAS_IMAGES -> new Words(p -> yesNo(p.flags().hasImages()));
            case IMAGE_HEAVY -> new Words(p -> yesNo(p.flags().imageHeavy()));
            case DIFFICULTY -> new Words(p -> oneOrNone(p.difficulty()));
            case LANGUAGE -> new Words(p -> oneOrNone(p.language()));
            case STACK -> new Words(PostFacts::stack);
            case FORM -> new Words(p -> List.of(p.form()));
            case BATCH -> new Words(p -> List.of(p.batch()));
            case PROBLEM -> new Words(PostFacts::problems);
            case PARSE -> new Words(p -> oneOrNone(p.inspected().verdict()));
            case SAMPLE -> new Words(p -> p.inspected().samples());
            case TOOLS -> new Words(p -> p.labels().tools());
            case REVISION_STATUS -> new Words(p -> oneOrNone(p.labels().revisionStatus()));
            case SCENARIO -> new Words(p -> oneOrNone(p.labels().scenario()));
            case GENERATOR -> new Words(p -> oneOrNone(p.labels().generator()));
            case SEVERITY -> new Words(p -> words(p.parsed().severities()));
            case EXPORTED -> new Words(p -> List.of(p.handling().exported().word()));
            case ASSIGNED -> new Words(p -> oneOrNone(p.handling().assignee()));
            case COVERAGE -> new Numbers(p -> number(p.parsed().coverage()));
            case QUALITY -> new Numbers(p -> number(p.scores().quality()));
            case FRESHNESS -> new Numbers(p -> number(p.scores().freshness()));
            case DEPTH -> new Numbers(p -> number(p.scores().depth()));
            case CLARITY -> new Numbers(p -> number(p.scores().clarity()));
            case READING_TIME -> new Numbers(p -> number(p.readingTime()));
            case VIEWS -> new Numbers(p -> number(p.views()));
            case REVIEWED -> new Numbers(p -> number(p.lastReviewed()));
            case PROBLEMS -> new Numbers(PostFacts::problemCount);
            case ID, PATH -> new Elsewhere();
        };
    }

    private static List<String> oneOrNone(@Nullable String word) {
        return word == null ? List.of() : List.of(word);
    }

    private static List<String> words(List<Severity> severities) {
        return severities.isEmpty() ? List.of() : severities.stream().map(Severity::word).toList();
    }

    private static List<String> yesNo(@Nullable Boolean flag) {
        return flag == null ? List.of() : flag ? YES : NO;
    }

    private static long number(@Nullable Number number) {
        return number == null ? PackedNumbers.MISSING : number.longValue();
    }
}
