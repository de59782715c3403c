package dev.galley.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `galley open`.
@Command(
        name = "open",
        header = "Opens the window.",
        description = {
            "PATHs are imported first, with progress in the window. Without --workspace the one"
                    + " used last is opened, else the folder Galley in your documents."
        },
        footer = {"", "Examples:", "  galley open", "  galley open drafts/ --workspace review"})
final class GalleyOpen implements Callable<Integer> {

    private final WindowOpener opener;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders and archives to import first.")
    private List<Path> paths = List.of();

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The folder of the workspace; made where there is none.")
    private @Nullable Path workspace;

    GalleyOpen(WindowOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        return opener.open(new OpenRequest(paths, workspace, false));
    }
}
