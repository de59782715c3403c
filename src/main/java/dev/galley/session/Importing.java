package dev.galley.session;

import dev.galley.article.IncomingPost;
import dev.galley.ingest.Found;
import dev.galley.ingest.Ingest;
import dev.galley.ingest.Progress;
import dev.galley.parse.ArticleParser;
import dev.galley.review.Actor;
import dev.galley.store.Added;
import dev.galley.store.Conflict;
import dev.galley.store.ImportRun;
import dev.galley.store.Store;

import java.nio.file.Path;
import java.util.List;

/// Reads files into the store, chunk by chunk; each chunk is durable before the next is taken.
final class Importing {

    private final Store store;
    private final CommandLane commands;

    Importing(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    ImportSummary run(Actor actor, List<Path> paths, ImportProgress progress) {
        Tally tally = new Tally(progress);
        ImportRun run = store.beginImport(actor, batchName(paths), ArticleParser.VERSION);
        new Ingest(ArticleChecks.of(store)).run(paths, chunk -> add(run, chunk, tally), tally);
        Checking.settle(store, commands);
        return tally.summary(run.batch());
    }

    private void add(ImportRun run, List<IncomingPost> chunk, Tally tally) {
        Added added = run.add(chunk);
        tally.add(added);
        commands.publish(added.posts());
    }

    private static String batchName(List<Path> paths) {
        Path name =
                paths.isEmpty()
                        ? null
                        : paths.getFirst().toAbsolutePath().normalize().getFileName();
        return name == null ? "import" : name.toString();
    }

    /// Counts what becomes of the articles.
    private static final class Tally implements Progress {

        private final ImportProgress progress;
        private long total = -1;
        private int imported;
        private int updated;
        private int unchanged;
        private int conflicts;
        private int failed;

        Tally(ImportProgress progress) {
            this.progress = progress;
        }

        void add(Added added) {
            imported += added.imported();
            updated += added.updated();
            unchanged += added.unchanged();
            conflicts += added.conflicts().size();
            for (Conflict conflict : added.conflicts()) {
                progress.conflict(conflict.id(), conflict.path());
            }
        }

        ImportSummary summary(String batch) {
            boolean some = imported + updated + conflicts > 0;
            return new ImportSummary(
                    imported,
                    updated,
                    unchanged,
                    conflicts,
                    failed,
                    some ? batch : null,
                    progress.cancelled());
        }

        @Override
        public void total(long articles) {
            total = articles;
            progress.at(0, total);
        }

        @Override
        public void done(long articles, long bytes) {
            progress.at(articles, total);
        }

        @Override
        public void failed(Found.Failed found) {
            failed++;
            progress.failed(found.path(), found.message());
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
