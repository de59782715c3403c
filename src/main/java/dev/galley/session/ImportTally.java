package dev.galley.session;

import dev.galley.ingest.Found;
import dev.galley.ingest.Progress;
import dev.galley.store.Added;
import dev.galley.store.Conflict;

/// Counts what becomes of the articles of an import, and how many there will be.
final class ImportTally implements Progress {

    private final ImportProgress progress;
    private long total = -1;
    private double share;
    private int imported;
    private int updated;
    private int unchanged;
    private int conflicts;
    private int failed;

    ImportTally(ImportProgress progress) {
        this.progress = progress;
    }

    /// Counts a chunk that was stored.
    void add(Added added) {
        imported += added.imported();
        updated += added.updated();
        unchanged += added.unchanged();
        conflicts += added.conflicts().size();
        for (Conflict conflict : added.conflicts()) {
            progress.conflict(conflict.id(), conflict.path());
        }
    }

    /// What the import came to so far.
    ///
    /// @param batch that new texts went into
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

    /// What has been read is a little ahead of what is stored, so the guess is low rather than
    /// high.
    @Override
    public void read(long bytes, long all) {
        share = all > 0 ? Math.min(1.0, (double) bytes / all) : 0;
    }

    @Override
    public void done(long articles, long bytes) {
        if (total < 0 && share > 0) {
            progress.about(articles, Math.max(articles, Math.round(articles / share)));
        } else {
            progress.at(articles, total);
        }
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
