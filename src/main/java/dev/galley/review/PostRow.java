package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A post as the queue lists it: its facts and the texts that are fetched for the rows on screen.
///
/// @param title null where the post has none
/// @param path where the post was imported from
/// @param changed when the current text came: the import, or the last change; null where it is not
///   known
public record PostRow(
        PostFacts facts,
        String id,
        @Nullable String title,
        int revision,
        String contentHash,
        String path,
        @Nullable Instant changed) {

    /// A post of which nobody knows when its text came.
    public PostRow(
            PostFacts facts,
            String id,
            @Nullable String title,
            int revision,
            String contentHash,
            String path) {
        this(facts, id, title, revision, contentHash, path, null);
    }
}
