package dev.galley.review;

import dev.galley.article.Severity;

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
/// @param parsed how well the text was understood
/// @param handling where the post is on its way
/// @param labels more words of the meta box
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
        Inspected inspected,
        Parsed parsed,
        Handling handling,
        Labels labels) {

    /// Words of the meta box that say what a text is about and where it comes from.
    ///
    /// @param revisionStatus the status in the meta box, not the one of the review
    public record Labels(
            List<String> tools,
            @Nullable String revisionStatus,
            @Nullable String scenario,
            @Nullable String generator) {

        /// Nothing is said.
        public static final Labels NONE = new Labels(List.of(), null, null, null);

        public Labels {
            tools = List.copyOf(tools);
        }
    }

    /// How well a text was understood.
    ///
    /// @param coverage the share of the text that is claimed in whole percent, rounded down, so
    ///   that 100 is all of it; null where nobody measured
    /// @param severities of the problems and findings that are counted, each once, the gravest
    ///   first
    public record Parsed(@Nullable Integer coverage, List<Severity> severities) {

        /// Nobody measured, and nothing is wrong.
        public static final Parsed UNKNOWN = new Parsed(null, List.of());

        public Parsed {
            severities = List.copyOf(severities);
        }
    }

    /// Where a post is on its way.
    ///
    /// @param assignee the name of the person that it is assigned to, or null
    public record Handling(Exported exported, @Nullable String assignee) {

        /// Assigned to nobody and never exported.
        public static final Handling NONE = new Handling(Exported.NEVER, null);
    }

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

    /// Facts of a post that nobody has inspected, assigned or exported, and of which less is known.
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
                Inspected.NOT,
                Parsed.UNKNOWN,
                Handling.NONE,
                Labels.NONE);
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

    /// Facts that say to whom a post is assigned, and nothing else.
    public static PostFacts assigned(int post, @Nullable String assignee) {
        ReviewState none = ReviewState.fresh("");
        return standing(post, none)
                .with(Parsed.UNKNOWN, new Handling(Exported.NEVER, assignee), Labels.NONE);
    }

    /// These facts with others of these kinds.
    public PostFacts with(Parsed otherParsed, Handling otherHandling, Labels otherLabels) {
        return new PostFacts(
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
                inspected,
                otherParsed,
                otherHandling,
                otherLabels);
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
