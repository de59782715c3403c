package dev.galley.ui.kit;

/// Something that a notice lets a person do about it.
///
/// @param label a verb, as on a button
public record Offer(String label, Runnable act) {}
