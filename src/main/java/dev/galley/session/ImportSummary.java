package dev.galley.session;

import org.jspecify.annotations.Nullable;

/// What an import came to, in numbers of articles.
///
/// @param batch the batch that the new texts went into, or null where nothing was new
public record ImportSummary(
        int imported,
        int updated,
        int unchanged,
        int conflicts,
        int failed,
        @Nullable String batch,
        boolean cancelled) {}
