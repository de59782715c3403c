package dev.galley.cli;

import dev.galley.review.Assignment;
import dev.galley.session.EditCommand;
import dev.galley.session.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `galley edit`.
@Command(
        name = "edit",
        header = "Changes the title or meta fields of one post.",
        description = {
            "All changes make one new revision, or none if one of them does not fit its field. A"
                    + " change voids the approval of the post. Where nothing is different there is"
                    + " no revision, and decisions stay."
        },
        footer = {
            "",
            "Fields: title, and the meta box as meta.FIELD or meta.GROUP.ENTRY, named as in"
                    + " `galley show`. Flags take yes or no; lists take their items with ; between"
                    + " them.",
            "",
            "Examples:",
            "  galley edit anp-009013-6543 --set meta.score.quality=80 --workspace review",
            "  galley edit anp-009013-6543 --set title=\"a better title\" --set"
                    + " meta.difficulty=advanced --workspace review --as ana --note \"as agreed\""
        })
final class GalleyEdit implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The id of the post; `galley list` shows it.")
    private String id = "";

    @Parameters(index = "1..*", hidden = true, paramLabel = "FIELD=VALUE")
    private List<String> more = List.of();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "FIELD=VALUE",
            description =
                    "A change; the value is all that follows the first =. May be given often, or"
                            + " followed by several changes.")
    private List<String> first = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the revision.")
    private @Nullable String note;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private PersonOption person = new PersonOption();

    GalleyEdit(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Assignment> changes = changes();
        try (Workspace open = console.workspaces().write(workspace.folder(), person.name())) {
            EditCommand command = new EditCommand(NamedPost.find(open, id), changes, note);
            return new Outcomes(console, ExitCode.DONE).say(open.edit(command));
        }
    }

    private List<Assignment> changes() {
        List<String> all = new ArrayList<>(first);
        all.addAll(more);
        try {
            return all.stream().map(Assignment::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--set: " + e.getMessage());
        }
    }
}
