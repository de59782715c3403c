package dev.galley.review;

import dev.galley.article.Article;

import java.time.Instant;

/// A text of a post that somebody has not saved yet.
///
/// @param post the store's number of the post
/// @param baseRevision the revision that the changes started from
/// @param at when it was last typed in
/// @param who whose text it is
public record Draft(int post, int baseRevision, Article article, Instant at, String who) {

    /// The same text as changes to another revision.
    public Draft onto(int revision) {
        return new Draft(post, revision, article, at, who);
    }
}
