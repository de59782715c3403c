package dev.galley.review;

import dev.galley.article.Article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One text of a post, as somebody or an import left it. Revisions are never changed.
///
/// @param number from 1 in each post
/// @param origin `import`, `edit` or `reparse`
/// @param by who made it
public record Revision(
        int number,
        Article article,
        String contentHash,
        String origin,
        String by,
        Instant at,
        @Nullable String note) {}
