package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.session.AssignCommand;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Map;
import java.util.concurrent.Callable;

/// `galley assign`.
@Command(
        name = "assign",
        header = "Assigns all posts that match to one person.",
        description = {
            "Who has a post is there to share the work: it changes neither the text nor any"
                    + " decision, and anybody may still decide. All posts that match are assigned"
                    + " as one step: one entry in the journal, one undo. `assigned:NAME` filters"
                    + " by it, `assigned:me` gives the posts of who asks, and `missing:assigned`"
                    + " those that nobody has.",
            "",
            "The last line of standard output is:",
            "  assigned N, skipped N",
            "with a line `skipped N: REASON` before it where some were that person's already."
        },
        footer = {
            "",
            "Examples:",
            "  galley assign ben --query \"needs-review:yes missing:assigned\" --workspace review",
            "  galley assign --nobody --query \"assigned:ben status:unreviewed\" --workspace review"
                    + " --dry-run"
        })
final class GalleyAssign implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "Whom: a person of the workspace, compared without regard to case, or me.")
    private @Nullable String name;

    @Option(names = "--nobody", description = "Take the posts from whoever has them.")
    private boolean nobody;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private QueryOption query = new QueryOption();
    @Mixin private PersonOption person = new PersonOption();

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    GalleyAssign(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws QueryException {
        if ((name == null) != nobody) {
            throw new WrongUsage("Expected either a NAME or --nobody. Nothing was changed.");
        }
        Selection selection = new Selection.ByQuery(query.text());
        try (Workspace open = open()) {
            return say(open.staff().assign(new AssignCommand(to(open), selection, dryRun)));
        }
    }

    /// A dry run asks for no lock, so it also works beside an open window.
    private Workspace open() {
        return dryRun
                ? console.workspaces().readAs(workspace.folder(), person.name())
                : console.workspaces().write(workspace.folder(), person.name());
    }

    private @Nullable String to(Workspace open) {
        return "me".equalsIgnoreCase(name) ? open.me().name() : name;
    }

    private int say(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                lastLines(done.count(), done.skipped());
                yield ExitCode.DONE;
            }
            case Outcome.Nothing nothing -> {
                console.messages().say(nothing.why());
                lastLines(0, nothing.skipped());
                yield nothing.skipped().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
            }
            case Outcome.Refused refused -> {
                console.messages().say(refused.why());
                yield ExitCode.FAILED;
            }
        };
    }

    private void lastLines(int assigned, Map<String, Integer> skipped) {
        Outcomes.reasons(console.results(), "skipped", skipped);
        console.results().line("assigned " + assigned + ", skipped " + Outcomes.sum(skipped));
    }
}
