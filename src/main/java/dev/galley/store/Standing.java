package dev.galley.store;

import dev.galley.review.ReviewState;

/// A post and where its review stands.
///
/// @param post the store's number of the post
/// @param id the post's public id
public record Standing(int post, String id, ReviewState state) {}
