package dev.galley.review;

import org.jspecify.annotations.Nullable;

/// A post as the queue lists it: its facts and the texts that are fetched for the rows on screen.
///
/// @param title null where the post has none
/// @param path where the post was imported from
public record PostRow(
        PostFacts facts,
        String id,
        @Nullable String title,
        int revision,
        String contentHash,
        String path) {}
