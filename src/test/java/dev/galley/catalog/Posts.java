package dev.galley.catalog;

import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Posts of which one fact matters.
final class Posts {
    private Posts() {}

    static PostFacts withLanguage(int post, @Nullable String language) {
        return of(post, Status.UNREVIEWED, null, null, language, null);
    }

    static PostFacts withDifficulty(int post, @Nullable String difficulty) {
        return of(post, Status.UNREVIEWED, null, difficulty, null, null);
    }

    static PostFacts withQuality(int post, @Nullable Integer quality) {
        return of(post, Status.UNREVIEWED, quality, null, null, null);
    }

    static PostFacts withStatus(int post, Status status) {
        return of(post, status, null, null, null, null);
    }

    static PostFacts withViews(int post, @Nullable Long views) {
        return of(post, Status.UNREVIEWED, null, null, null, views);
    }

    static PostFacts withReviewed(int post, int day) {
        PostFacts.Flags flags = new PostFacts.Flags(null, null, null, null);
        PostFacts.Scores scores = new PostFacts.Scores(null, null, null, null);
        return new PostFacts(
                post,
                Status.UNREVIEWED,
                false,
                flags,
                scores,
                null,
                null,
                List.of(),
                "plain",
                "first",
                null,
                null,
                day,
                List.of(),
                0);
    }

    private static PostFacts of(
            int post,
            Status status,
            @Nullable Integer quality,
            @Nullable String difficulty,
            @Nullable String language,
            @Nullable Long views) {
        return new PostFacts(
                post,
                status,
                false,
                new PostFacts.Flags(null, null, null, null),
                new PostFacts.Scores(quality, null, null, null),
                difficulty,
                language,
                List.of(),
                "plain",
                "first",
                null,
                views,
                null,
                List.of(),
                0);
    }
}
