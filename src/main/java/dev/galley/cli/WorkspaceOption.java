package dev.galley.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// `--workspace DIR`.
final class WorkspaceOption {

    @Option(
            names = "--workspace",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the workspace; its store is DIR/galley.db.")
    private Path folder = Path.of("");

    /// The folder that was named.
    Path folder() {
        return folder;
    }
}
