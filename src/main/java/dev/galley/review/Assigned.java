package dev.galley.review;

import org.jspecify.annotations.Nullable;

/// That one post went from one person to another. It says who looks at a post next; it changes
/// neither the text nor any decision, and keeps nobody from deciding.
///
/// @param post the store's number of the post
/// @param id the post's public id
/// @param before the name of who had it, or null where nobody had
/// @param after the name of who has it now, or null where nobody has
public record Assigned(int post, String id, @Nullable String before, @Nullable String after) {

    /// What takes this back.
    public Assigned inverse() {
        return new Assigned(post, id, after, before);
    }
}
