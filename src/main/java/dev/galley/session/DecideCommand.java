package dev.galley.session;

import dev.galley.review.Decision;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One decision on all posts of a selection, as one step.
///
/// @param reasons codes that say why
/// @param dryRun whether to say what would happen and change nothing
public record DecideCommand(
        Decision decision,
        Selection selection,
        List<String> reasons,
        @Nullable String note,
        boolean dryRun) {

    public DecideCommand {
        reasons = List.copyOf(reasons);
    }
}
