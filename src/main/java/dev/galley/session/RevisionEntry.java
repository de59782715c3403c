package dev.galley.session;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A revision as the list of a post's revisions shows it.
///
/// @param origin `import`, `edit` or `reparse`
/// @param current whether it is the post's text now
/// @param approved whether its content is what the last approval was given to, in effect or voided
///   by a later edit
/// @param signedOff whether that approval was signed off
public record RevisionEntry(
        int number,
        String by,
        Instant at,
        String origin,
        @Nullable String note,
        String contentHash,
        boolean current,
        boolean approved,
        boolean signedOff) {

    /// Whether the parser made it of an imported text, and nobody wrote it.
    public boolean isImported() {
        return !origin.equals("edit");
    }
}
