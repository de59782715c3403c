package dev.galley.cli;

import dev.galley.article.IncomingPost;
import dev.galley.article.json.ArticleWriter;
import dev.galley.ingest.Found;
import dev.galley.ingest.Ingest;
import dev.galley.ingest.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `galley parse`.
@Command(
        name = "parse",
        header = "Parses articles and writes what was found as JSON.",
        description = {
            "Writes one JSON object a line to standard output, in path order, and stores nothing:"
                    + " title, blocks and meta, each with the characters that it came from, what"
                    + " was left out, what nothing accounts for, and every problem, with what the"
                    + " checks find behind what the parser says. What cannot be read is named on"
                    + " standard error, and the rest goes on."
        },
        footer = {"", "Examples:", "  galley parse draft.txt", "  galley parse drafts/ more.zip"})
final class GalleyParse implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = HelpText.PATHS)
    private List<Path> paths = List.of();

    GalleyParse(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Failures failures = new Failures();
        new Ingest(new CheckedParsing()).run(paths, this::write, failures);
        return failures.some ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void write(List<IncomingPost> posts) {
        for (IncomingPost post : posts) {
            console.results().object(json -> new ArticleWriter(json, true).parsed(post.parsed()));
        }
    }

    /// Names what cannot be read.
    private final class Failures implements Progress {

        private boolean some;

        @Override
        public void total(long articles) {}

        @Override
        public void done(long articles, long bytes) {}

        @Override
        public void failed(Found.Failed failed) {
            some = true;
            console.messages().sayOf(failed.path(), failed.message());
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
