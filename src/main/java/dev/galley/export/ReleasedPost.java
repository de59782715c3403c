package dev.galley.export;

import dev.galley.article.Article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A post that may go out, with who released it.
public record ReleasedPost(String id, Article article, Review review) {

    /// What the release rests on.
    ///
    /// @param decision `approved` or `signed-off`
    /// @param by who approved
    /// @param revision the number of the revision that was decided on
    public record Review(
            String decision,
            String by,
            Instant at,
            @Nullable String signedOffBy,
            @Nullable Instant signedOffAt,
            int revision,
            String contentHash) {}
}
