package dev.galley.session;

import org.jspecify.annotations.Nullable;

/// A sample that somebody wants.
///
/// @param query what to draw from, as in `batch:may`
/// @param size how many posts; all that match where there are fewer
/// @param seed the same one draws the same posts again from the same posts
/// @param name what to call it; null for `sample-1`, `sample-2` and on
public record SampleOrder(String query, int size, long seed, @Nullable String name) {}
