package dev.galley.session;

import org.jspecify.annotations.Nullable;

/// Posts that are to go to somebody.
///
/// @param to the name of a person of the workspace, however it is spelled, or null for nobody
/// @param dryRun whether to say only what would happen
public record AssignCommand(@Nullable String to, Selection selection, boolean dryRun) {}
