package dev.galley.session;

import dev.galley.export.Format;

import java.nio.file.Path;

/// Writes the released posts among those that match a query.
///
/// @param force whether to replace what stands there
public record ExportCommand(Path to, Format format, String query, boolean dryRun, boolean force) {}
