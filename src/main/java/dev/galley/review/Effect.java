package dev.galley.review;

import org.jspecify.annotations.Nullable;

/// What one step did to one post.
///
/// @param post the store's number of the post
/// @param id the post's public id
/// @param before null where the step brought the post
public record Effect(int post, String id, @Nullable ReviewState before, ReviewState after) {

    /// The effect that takes this one back.
    public Effect inverse() {
        if (before == null) {
            throw new IllegalStateException("an import is not undone");
        }
        return new Effect(post, id, after, before);
    }
}
