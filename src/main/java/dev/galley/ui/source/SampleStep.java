package dev.galley.ui.source;

/// Where one is in a sample that is walked through.
///
/// @param at the number of the post in it, from 1
/// @param size how many posts it has
public record SampleStep(int at, int size, String name) {}
