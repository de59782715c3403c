package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.export.Format;
import dev.galley.review.EventSummary;
import dev.galley.session.ExportCommand;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `galley export`.
@Command(
        name = "export",
        header = "Writes the released posts among those that match.",
        description = {
            "Released are posts that are signed off, and approved ones where the workspace asks for"
                    + " no second person. Beside FILE stands FILE.manifest.json, which says what"
                    + " was written and which journal it rests on; see `galley verify"
                    + " --manifest`. An existing FILE is replaced only with --force.",
            "",
            "The last line of standard output is:",
            "  exported N, left out N",
            "with a line `left out N: REASON` for each reason before it. A released post that an"
                    + " index would refuse is left out and named on standard error, and the exit"
                    + " code is 1."
        },
        footer = {
            "",
            "Formats:",
            "  jsonl     one post a line",
            "  bulk      a _bulk body for OpenSearch and Elasticsearch, two lines a post",
            "  csv       one post a row; cells that a spreadsheet would run are defused",
            "  markdown  a folder of files with front matter",
            "",
            "Examples:",
            "  galley export --to may.jsonl --format jsonl --query batch:may --workspace review",
            "  galley export --to posts.csv --format csv --workspace review --dry-run"
        })
final class GalleyExport implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The file, or for markdown the folder, to write.")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl, bulk, csv or markdown; see below.")
    private String format = "";

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private QueryOption query = new QueryOption();
    @Mixin private PersonOption person = new PersonOption();

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace FILE where it exists.")
    private boolean force;

    GalleyExport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws QueryException, ExportException {
        ExportCommand command = new ExportCommand(to, format(), query.text(), dryRun, force);
        try (Workspace open = open()) {
            ExportResult result = open.export(command, new Shown());
            console.messages().endProgress();
            name(result);
            Outcomes.reasons(console.results(), "left out", result.leftOut());
            int leftOut = Outcomes.sum(result.leftOut());
            console.results().line("exported " + result.exported() + ", left out " + leftOut);
            return result.named().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void name(ExportResult result) {
        for (ExportResult.LeftOut post : result.named()) {
            console.messages().sayOf(post.id(), post.message());
        }
    }

    private Workspace open() {
        return dryRun
                ? console.workspaces().read(workspace.folder())
                : console.workspaces().write(workspace.folder(), person.name());
    }

    private Format format() {
        return Format.ofWord(format)
                .orElseThrow(
                        () ->
                                new WrongUsage(
                                        "There is no format "
                                                + format
                                                + "; expected one of: "
                                                + Arrays.stream(Format.values())
                                                        .map(Format::word)
                                                        .collect(Collectors.joining(", "))));
    }

    /// Shows how far the export is.
    private final class Shown implements ExportProgress {

        @Override
        public void done(int posts) {
            console.messages().progress(EventSummary.posts(posts));
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
