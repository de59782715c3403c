package dev.galley.cli;

import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `galley redo`.
@Command(
        name = "redo",
        header = "Does again what was taken back.",
        description = {
            "Does the step again that the person who acts took back last, if the posts have not"
                    + " been changed since."
        },
        footer = {"", "Example:", "  galley redo --workspace review --as ana"})
final class GalleyRedo implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private PersonOption person = new PersonOption();

    GalleyRedo(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().write(workspace.folder(), person.name())) {
            return new Outcomes(console, ExitCode.FAILED).say(open.redo());
        }
    }
}
