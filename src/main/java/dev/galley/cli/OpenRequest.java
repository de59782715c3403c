package dev.galley.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What the window is to show.
///
/// @param paths to import first, with progress in the window
/// @param workspace null for the one that was used last, or the one in the documents folder
/// @param ask whether the window asks for a workspace where none was used before
public record OpenRequest(List<Path> paths, @Nullable Path workspace, boolean ask) {

    public OpenRequest {
        paths = List.copyOf(paths);
    }
}
