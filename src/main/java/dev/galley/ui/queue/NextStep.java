package dev.galley.ui.queue;

/// What one can do when everything is decided.
///
/// @param label a verb, as on a button
public record NextStep(String label, Runnable act) {}
