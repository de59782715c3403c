package dev.galley.session;

import dev.galley.article.IncomingPost;
import dev.galley.ingest.Found;
import dev.galley.ingest.Ingest;
import dev.galley.ingest.Intake;
import dev.galley.parse.ArticleParser;
import dev.galley.review.Actor;
import dev.galley.store.Added;
import dev.galley.store.Arrival;
import dev.galley.store.ImportRun;
import dev.galley.store.SeenBefore;
import dev.galley.store.Store;
import dev.galley.text.SourceText;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads files into the store, chunk by chunk; between the chunks other commands run, and what is
/// stored is shown a few times a second. The full-text index follows when all is stored.
final class Importing {

    private final Store store;
    private final CommandLane commands;

    Importing(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    ImportSummary run(Actor actor, List<Path> paths, ImportProgress progress) {
        ImportRun run = store.beginImport(actor, batchName(paths), ArticleParser.VERSION);
        ImportTally tally = new ImportTally(progress);
        Showing showing = new Showing(commands);
        new Ingest(ArticleChecks.of(store))
                .run(paths, new Ready(run), chunk -> add(run, chunk, tally, showing), tally);
        showing.now();
        Checking.settle(store, commands);
        ImportSummary summary = tally.summary(run.batch());
        progress.stored(summary);
        new Indexing(store).run(new IndexingFollowed(progress));
        return summary;
    }

    private void add(ImportRun run, List<Arrival> chunk, ImportTally tally, Showing showing) {
        commands.alone(
                () -> {
                    Added added = run.addAll(chunk);
                    tally.add(added);
                    showing.soon(added.posts());
                    return true;
                });
    }

    private static String batchName(List<Path> paths) {
        Path name =
                paths.isEmpty()
                        ? null
                        : paths.getFirst().toAbsolutePath().normalize().getFileName();
        return name == null ? "import" : name.toString();
    }

    /// Makes posts ready on the threads that parse.
    private record Ready(ImportRun run) implements Intake<Arrival> {

        @Override
        public List<Optional<Arrival>> known(List<Found.Text> texts) {
            if (!run.seenBefore().anything()) {
                return Intake.super.known(texts);
            }
            return run.known(
                    texts.stream()
                            .map(
                                    text ->
                                            new SeenBefore.Bytes(
                                                    SourceText.sha256(text.bytes()),
                                                    text.otherId()))
                            .toList());
        }

        @Override
        public Arrival ready(IncomingPost post) {
            return run.ready(post);
        }
    }

    /// Hands on how far the index is.
    private record IndexingFollowed(ImportProgress progress) implements PostsProgress {

        @Override
        public void at(long done, long total) {
            progress.indexed(done, total);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
