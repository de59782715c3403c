package dev.galley.store;

import java.util.OptionalLong;

/// A step in the journal that undo looks at, without what it did.
///
/// @param target the number of the step that this one took back or did again
public record StepRef(long seq, String kind, OptionalLong target) {}
