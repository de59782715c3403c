package dev.galley.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Counts on a thread of its own what there is to import, while it is read already. A small folder
/// is waited for; a large one must not keep the first articles waiting.
final class Counting implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 200;

    private final CompletableFuture<OptionalLong> count = new CompletableFuture<>();
    private volatile boolean stopped;
    private boolean waited;
    private boolean told;

    Counting(Sources sources, List<Path> paths) {
        Thread.ofVirtual().start(() -> count(sources, paths));
    }

    private void count(Sources sources, List<Path> paths) {
        try {
            count.complete(sources.count(paths, () -> stopped));
        } catch (RuntimeException | Error e) {
            // Whoever reads the articles will say what is wrong.
            count.complete(OptionalLong.empty());
        }
    }

    /// Tells how many there are, once it is known.
    void tell(Progress progress) {
        OptionalLong now =
                waited
                        ? count.getNow(OptionalLong.empty())
                        : count.copy()
                                .completeOnTimeout(
                                        OptionalLong.empty(),
                                        PATIENCE_MILLIS,
                                        TimeUnit.MILLISECONDS)
                                .join();
        waited = true;
        if (!told && now.isPresent()) {
            told = true;
            progress.total(now.getAsLong());
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
