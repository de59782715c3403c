package dev.galley.session;

import dev.galley.catalog.Catalog;

/// What a workspace held at one moment; immutable.
///
/// @param head the journal number of the last step that is in it
public record Snapshot(Catalog catalog, long head) {}
