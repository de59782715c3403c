package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What there is to say about a revision without reading its text.
///
/// @param origin `import`, `edit` or `reparse`
public record RevisionNote(
        int number,
        String contentHash,
        String origin,
        String by,
        Instant at,
        @Nullable String note) {}
