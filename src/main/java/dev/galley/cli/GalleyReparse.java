package dev.galley.cli;

import dev.galley.session.PostsProgress;
import dev.galley.session.ReparseReport;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;

/// `galley reparse`.
@Command(
        name = "reparse",
        header = "Parses every stored text again, and says what comes out otherwise.",
        description = {
            "Reads the bytes that were imported with this program's parser and names, field by"
                    + " field, what differs from what is stored, with a few posts as examples, and"
                    + " which approvals are void by it. A post whose article differs gets a new"
                    + " revision; one that somebody has edited stays as it is. An approval stays"
                    + " where the content is the same. Running it again is always safe, also after"
                    + " it was cut off.",
            "",
            "The last line of standard output is:",
            "  reparsed N, unchanged N, kept edits N, failed N"
        },
        footer = {
            "",
            "Examples:",
            "  galley reparse --workspace review --dry-run",
            "  galley reparse --workspace review --as quinn"
        })
final class GalleyReparse implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private PersonOption person = new PersonOption();

    @Option(names = "--dry-run", description = "Say what would differ, and change nothing.")
    private boolean dryRun;

    GalleyReparse(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = open()) {
            ReparseReport report = open.reparsing().run(dryRun, new Shown());
            console.messages().endProgress();
            report.failed().forEach(failure -> console.messages().say(failure));
            report.drifts().forEach(this::line);
            line(report.kept());
            line(report.approvals());
            line(report.signOffs());
            console.results().line(lastLine(report));
            return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /// A dry run asks for no lock, so it also works beside an open window.
    private Workspace open() {
        return dryRun
                ? console.workspaces().readAs(workspace.folder(), person.name())
                : console.workspaces().write(workspace.folder(), person.name());
    }

    private void line(ReparseReport.Drift drift) {
        if (drift.posts() > 0) {
            String what =
                    switch (drift.what()) {
                        case "edited" -> "kept because somebody edited them";
                        case "approvals", "sign-offs" -> drift.what() + " void";
                        default -> drift.what();
                    };
            String etc = drift.posts() > drift.examples().size() ? ", ..." : "";
            String ids = Plain.line(String.join(", ", drift.examples()));
            console.results().line("%s: %d (%s%s)".formatted(what, drift.posts(), ids, etc));
        }
    }

    private static String lastLine(ReparseReport report) {
        return "reparsed %d, unchanged %d, kept edits %d, failed %d"
                .formatted(
                        report.reparsed(),
                        report.unchanged(),
                        report.kept().posts(),
                        report.failed().size());
    }

    /// Shows how far it is.
    private final class Shown implements PostsProgress {

        @Override
        public void at(long done, long total) {
            console.messages()
                    .progress(String.format(Locale.ROOT, "%,d of %,d posts", done, total));
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
