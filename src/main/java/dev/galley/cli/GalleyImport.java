package dev.galley.cli;

import dev.galley.session.ImportProgress;
import dev.galley.session.ImportSummary;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `galley import`.
@Command(
        name = "import",
        header = "Parses articles and stores them in a workspace.",
        description = {
            "Returns when all is stored and can be searched. The workspace is made where there is"
                    + " none. Bytes that were seen for a post before change nothing; new bytes"
                    + " replace a text that nobody has edited; else the incoming text is kept"
                    + " beside the edited one, as a conflict, and named. Importing again is always"
                    + " safe.",
            "",
            "On a terminal it shows how many articles are stored, how fast, and how long the rest"
                    + " takes. What is stored stays when it is cut off; importing again skips that"
                    + " without parsing it. At the end it says when all was stored and when all"
                    + " words could be searched.",
            "",
            "The last line of standard output is:",
            "  imported N, unchanged N, updated N, conflicts N, failed N"
        },
        footer = {
            "",
            "Examples:",
            "  galley import drafts/ --workspace review",
            "  galley import may.zip june.jsonl.gz --workspace review --as ana"
        })
final class GalleyImport implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = HelpText.PATHS)
    private List<Path> paths = List.of();

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private PersonOption person = new PersonOption();

    GalleyImport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().writeOrMake(workspace.folder(), person.name())) {
            Shown shown = new Shown();
            ImportSummary summary = open.importPaths(paths, shown);
            console.messages().endProgress();
            console.messages().say(shown.times());
            console.results().line(lastLine(summary));
            return summary.failed() > 0 || summary.cancelled() ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    private static String lastLine(ImportSummary summary) {
        return "imported %d, unchanged %d, updated %d, conflicts %d, failed %d"
                .formatted(
                        summary.imported(),
                        summary.unchanged(),
                        summary.updated(),
                        summary.conflicts(),
                        summary.failed());
    }

    /// Shows how far the import is and names what went wrong.
    private final class Shown implements ImportProgress {

        private final Instant started = console.workspaces().now();
        private Instant stored = started;

        @Override
        public void at(long done, long total) {
            show("%s articles", new Headway(done, total, false));
        }

        @Override
        public void about(long done, long total) {
            show("%s articles", new Headway(done, total, true));
        }

        @Override
        public void stored(ImportSummary summary) {
            stored = console.workspaces().now();
        }

        @Override
        public void indexed(long done, long total) {
            show("words of %s articles", new Headway(done, total, false));
        }

        private void show(String what, Headway headway) {
            Instant since = what.startsWith("words") ? stored : started;
            Duration took = Duration.between(since, console.workspaces().now());
            console.messages().progress(what.formatted(headway.count()) + headway.speed(took));
        }

        String times() {
            return String.format(
                    Locale.ROOT,
                    "stored after %.1f s, all words searchable after %.1f s",
                    Duration.between(started, stored).toMillis() / 1e3,
                    Duration.between(started, console.workspaces().now()).toMillis() / 1e3);
        }

        @Override
        public void failed(String path, String message) {
            console.messages().sayOf(path, message);
        }

        @Override
        public void conflict(String id, String path) {
            console.messages()
                    .say(
                            "conflict: "
                                    + path
                                    + " has another text for the post "
                                    + id
                                    + ", which was edited, or stands in this import already."
                                    + " The text that is there stays; the other is kept beside"
                                    + " it: galley show "
                                    + id);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
