package dev.galley.export;

import java.nio.file.Path;

/// What to write, and where.
///
/// @param to a file; for Markdown a folder
/// @param force whether to replace what an earlier export left there
/// @param dryRun whether to do everything but write
public record ExportRequest(Path to, Format format, boolean force, boolean dryRun) {

    /// Where the manifest goes: beside the file.
    public Path manifest() {
        return to.resolveSibling(to.getFileName() + ".manifest.json");
    }
}
