package dev.galley.cli;

import dev.galley.review.Role;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `galley person`.
@Command(
        name = "person",
        header = "Adds a person to a workspace, or changes a role.",
        description = {
            "An editor decides; a lead decides, signs off, and takes sign-offs back; qa reads. As"
                    + " soon as a workspace has a lead, only leads sign off; as soon as it has"
                    + " more than one person, a release needs a sign-off by a second one. The"
                    + " workspace is made where there is none."
        },
        footer = {"", "Example:", "  galley person lee --role lead --workspace review"})
final class GalleyPerson implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The name; compared without regard to case.")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "editor, lead or qa.")
    private String role = "";

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    GalleyPerson(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Role wanted =
                Role.ofWord(role)
                        .orElseThrow(
                                () ->
                                        new WrongUsage(
                                                "There is no role "
                                                        + role
                                                        + "; expected editor, lead or qa"));
        if (name.isBlank()) {
            throw new WrongUsage("A person needs a name, and got nothing");
        }
        try (Workspace open = console.workspaces().writeOrMake(workspace.folder(), null)) {
            return new Outcomes(console, ExitCode.DONE).say(open.setPerson(name, wanted));
        }
    }
}
