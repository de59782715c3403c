package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `galley decide`.
@Command(
        name = "decide",
        header = "Makes one decision about all posts that match.",
        description = {
            "All posts that match are decided as one step: one entry in the journal, one undo."
                    + " Posts that the decision is not open to are skipped and counted by reason.",
            "",
            "The last line of standard output is:",
            "  DECISION N, skipped N",
            "with a line `skipped N: REASON` for each reason before it."
        },
        footer = {
            "",
            "Examples:",
            "  galley decide approve --query \"status:unreviewed quality:>=80\" --workspace review"
                    + " --dry-run",
            "  galley decide approve --query \"needs-review:yes batch:may\" --workspace review"
                    + " --as ana",
            "  galley decide request-changes --query \"clarity:<40\" --reason unclear,style"
                    + " --workspace review",
            "  galley decide sign-off --query \"batch:may\" --workspace review --as lee"
        })
final class GalleyDecide implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "DECISION",
            description = "approve, request-changes, reject, defer, sign-off or reopen; see below.")
    private String word = "";

    @Parameters(index = "1..*", hidden = true, paramLabel = "CODE")
    private List<String> moreReasons = List.of();

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private QueryOption query = new QueryOption();
    @Mixin private PersonOption person = new PersonOption();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, in words.")
    private @Nullable String note;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            description =
                    "Why, as a code of small letters, digits and hyphens. May be given often, or"
                            + " followed by several codes, with blanks or commas between them.")
    private List<String> reasons = List.of();

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    GalleyDecide(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws QueryException {
        Decision decision = decision();
        List<String> codes = codes();
        if (decision.needsReason() && codes.isEmpty() && (note == null || note.isBlank())) {
            throw new WrongUsage(
                    decision.word()
                            + " has to say why: expected --reason CODE or --note TEXT. Nothing was"
                            + " changed.");
        }
        Selection selection = new Selection.ByQuery(query.text());
        DecideCommand command = new DecideCommand(decision, selection, codes, note, dryRun);
        try (Workspace open = open()) {
            return say(decision, open.decide(command));
        }
    }

    /// A dry run asks for no lock, so it also works beside an open window.
    private Workspace open() {
        return dryRun
                ? console.workspaces().readAs(workspace.folder(), person.name())
                : console.workspaces().write(workspace.folder(), person.name());
    }

    private int say(Decision decision, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                lastLines(decision, done.count(), done.skipped());
                yield ExitCode.DONE;
            }
            case Outcome.Nothing nothing -> {
                console.messages().say(nothing.why());
                lastLines(decision, 0, nothing.skipped());
                yield nothing.skipped().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
            }
            case Outcome.Refused refused -> {
                console.messages().say(refused.why());
                yield ExitCode.FAILED;
            }
        };
    }

    private void lastLines(Decision decision, int decided, Map<String, Integer> skipped) {
        Outcomes.reasons(console.results(), "skipped", skipped);
        console.results()
                .line(decision.word() + " " + decided + ", skipped " + Outcomes.sum(skipped));
    }

    private Decision decision() {
        return Decision.ofWord(word)
                .orElseThrow(
                        () ->
                                new WrongUsage(
                                        "There is no decision "
                                                + word
                                                + "; expected one of: "
                                                + known()));
    }

    private static String known() {
        return Arrays.stream(Decision.values())
                .map(Decision::word)
                .collect(Collectors.joining(", "));
    }

    private List<String> codes() {
        if (reasons.isEmpty() && !moreReasons.isEmpty()) {
            throw new WrongUsage("Expected one DECISION, and got also: " + moreReasons.getFirst());
        }
        List<String> codes =
                Stream.concat(reasons.stream(), moreReasons.stream())
                        .flatMap(given -> Arrays.stream(given.split(",")))
                        .map(String::strip)
                        .distinct()
                        .toList();
        for (String code : codes) {
            if (!code.matches("[a-z0-9-]+")) {
                throw new WrongUsage(
                        "A reason is a code of small letters, digits and hyphens such as"
                                + " wrong-facts, and got: "
                                + (code.isEmpty() ? "nothing" : code)
                                + ". Words go into --note.");
            }
        }
        return codes;
    }
}
