package dev.galley.cli;

import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `galley undo`.
@Command(
        name = "undo",
        header = "Takes a person's last step back.",
        description = {
            "Takes back the last decision or edit of the person who acts that is still in effect,"
                    + " however many posts it was about, by a new entry in the journal. Where"
                    + " something later rests on the step, it says what, and changes nothing."
                    + " Imports are not taken back."
        },
        footer = {"", "Example:", "  galley undo --workspace review --as ana"})
final class GalleyUndo implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private PersonOption person = new PersonOption();

    GalleyUndo(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().write(workspace.folder(), person.name())) {
            return new Outcomes(console, ExitCode.FAILED).say(open.undo());
        }
    }
}
