package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The facts of a post that are counted, filtered and ordered; a fact that is missing is null,
/// never zero.
///
/// @param post the store's number of the post, from 1, never reused
/// @param lastReviewed days since 1970-01-01 of the meta box's date
/// @param problems codes of the post's problems and rules of its findings, each once, without the
///   rules that are common in its batch
/// @param problemCount how many problems and findings these are
/// @param inspected what QA has said of how the post was parsed
public record PostFacts(
        int post,
        Status status,
        boolean changedSinceApproval,
        Flags flags,
        Scores scores,
        @Nullable String difficulty,
        @Nullable String language,
        List<String> stack,
        String form,
        String batch,
        @Nullable Long readingTime,
        @Nullable Long views,
        @Nullable Integer lastReviewed,
        List<String> problems,
        int problemCount,
        Inspected inspected) {

    /// What QA has said of how a post was parsed.
    ///
    /// @param verdict the word of the last verdict, `stale` where the post was parsed otherwise
    ///   since; null where nobody has said anything that counts
    /// @param samples the names of the samples that the post was drawn for
    public record Inspected(@Nullable String verdict, List<String> samples) {

        /// Nobody has looked.
        public static final Inspected NOT = new Inspected(null, List.of());

        public Inspected {
            samples = List.copyOf(samples);
        }
    }

    /// Facts of a post that nobody has inspected.
    public PostFacts(
            int post,
            Status status,
            boolean changedSinceApproval,
            Flags flags,
            Scores scores,
            @Nullable String difficulty,
            @Nullable String language,
            List<String> stack,
            String form,
            String batch,
            @Nullable Long readingTime,
            @Nullable Long views,
            @Nullable Integer lastReviewed,
            List<String> problems,
            int problemCount) {
        this(
                post,
                status,
                changedSinceApproval,
                flags,
                scores,
                difficulty,
                language,
                stack,
                form,
                batch,
                readingTime,
                views,
                lastReviewed,
                problems,
                problemCount,
                Inspected.NOT);
    }

    /// The flags of the meta box.
    public record Flags(
            @Nullable Boolean needsReview,
            @Nullable Boolean aiStyle,
            @Nullable Boolean hasImages,
            @Nullable Boolean imageHeavy) {}

    /// The scores of the meta box, 0 to 100.
    public record Scores(
            @Nullable Integer quality,
            @Nullable Integer freshness,
            @Nullable Integer depth,
            @Nullable Integer clarity) {}

    /// Facts that say where a post stands, and nothing of its text.
    public static PostFacts standing(int post, ReviewState state) {
        return new PostFacts(
                post,
                state.status(),
                state.changedSinceApproval(),
                new Flags(null, null, null, null),
                new Scores(null, null, null, null),
                null,
                null,
                List.of(),
                "",
                "",
                null,
                null,
                null,
                List.of(),
                0);
    }

    public PostFacts {
        stack = List.copyOf(stack);
        problems = List.copyOf(problems);
    }

    /// Whether the meta box asks for a human review.
    public boolean needsReview() {
        return Optional.ofNullable(flags.needsReview()).orElse(false);
    }
}
