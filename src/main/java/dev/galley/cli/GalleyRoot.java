package dev.galley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.util.List;
import java.util.concurrent.Callable;

/// `galley` itself; without a command it opens the window.
@Command(
        name = "galley",
        header = "Galley reviews machine-generated articles before they are indexed.",
        description = {
            "With no arguments it opens the window. The commands below work on the same workspaces"
                    + " without one. `galley COMMAND --help` explains a command."
        },
        synopsisSubcommandLabel = "[COMMAND]")
final class GalleyRoot implements Callable<Integer> {

    private final WindowOpener opener;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure comes from.")
    private boolean debug;

    GalleyRoot(WindowOpener opener) {
        this.opener = opener;
    }

    /// Whether stack traces are wanted.
    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        return opener.open(new OpenRequest(List.of(), null, true));
    }
}
