package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.report.CorpusReport;
import dev.galley.report.ReportHead;
import dev.galley.report.TextReport;
import dev.galley.review.EventSummary;
import dev.galley.session.ReportProgress;
import dev.galley.session.Reporting;
import dev.galley.session.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `galley report`.
@Command(
        name = "report",
        header = "Reports what the parser and the checks made of the posts.",
        description = {
            "Coverage as a histogram, problems and findings with examples, labels and line shapes"
                    + " never seen before, how often each field is present, blocks and languages,"
                    + " and the worst files first. Changes nothing.",
            "",
            "The last line of standard output is:",
            "  posts N, whole N, problems N, findings N",
            "where whole counts the posts of which every character is accounted for. With --html"
                    + " it is the path of the file."
        },
        footer = {
            "",
            "Examples:",
            "  galley report --workspace review",
            "  galley report --workspace review --html report.html",
            "  galley report --workspace review --query batch:may --before batch:april"
        })
final class GalleyReport implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private QueryOption query = new QueryOption();

    @Option(
            names = "--before",
            paramLabel = "Q",
            description =
                    "Labels and shapes of the posts that match this query are not new. Without it,"
                            + " only what the parser knows is not new.")
    private @Nullable String before;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write one page that stands alone, with its plots, over what FILE may hold.")
    private @Nullable Path html;

    GalleyReport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws QueryException {
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            Reporting reporting = open.reporting();
            CorpusReport report = run(reporting);
            console.messages().endProgress();
            ReportHead head =
                    reporting.head(query.text(), console.workspaces().now(), console.zone());
            if (html == null) {
                for (String line : TextReport.of(report, head)) {
                    console.results().line(Plain.line(line));
                }
            } else {
                save(reporting, report, head, html);
            }
        }
        return ExitCode.DONE;
    }

    private CorpusReport run(Reporting reporting) throws QueryException {
        return before == null
                ? reporting.run(query.text(), new Shown())
                : reporting.run(query.text(), before, new Shown());
    }

    private void save(Reporting reporting, CorpusReport report, ReportHead head, Path file) {
        try {
            reporting.save(report, head, file);
        } catch (IOException e) {
            throw new CommandFailed(
                    "The report could not be written to "
                            + file
                            + ": "
                            + Unwritten.why(file, e)
                            + ". Expected a place where a file can be written. What was there is as"
                            + " it was; trying again is safe.");
        }
        console.results().line(Plain.line(file.toString()));
    }

    /// Shows how far the report is.
    private final class Shown implements ReportProgress {

        @Override
        public void at(int posts, int total) {
            console.messages().progress(EventSummary.posts(posts) + " of " + total);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
