package dev.galley.ui.source;

/// Where one is in a sample that is walked through.
///
/// @param at the number of the post in it, from 1
/// @param size how many posts it has
/// @param result what came of it, once all of it is judged; else empty
public record SampleStep(int at, int size, String name, String result) {}
