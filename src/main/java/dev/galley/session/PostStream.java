package dev.galley.session;

import dev.galley.store.ParsedPosts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads many posts on several threads, each of which gathers what it reads in a part of its own.
///
/// @param posts numbers of those that are wanted
@SuppressWarnings("ArrayRecordComponent") // never compared
record PostStream(ParsedPosts source, int[] posts) {

    /// How many posts are read in one go; between two the progress is asked whether to stop.
    private static final int CHUNK = 100;

    /// Reads all posts.
    ///
    /// @param newPart makes an empty part
    /// @param add takes a post into a part; on one thread for each part
    /// @param whole takes each part once it is complete; on the thread that calls
    /// @throws CancellationException where the progress says to stop
    <P> void read(
            Supplier<P> newPart,
            BiConsumer<P, ParsedPosts.Read> add,
            Consumer<P> whole,
            ReportProgress progress) {
        Counter counter = new Counter(progress, posts.length);
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<P>> parts = new ArrayList<>();
            Callable<P> reading = () -> part(newPart.get(), add, next, counter);
            for (int i = 0; i < threads; i++) {
                parts.add(executor.submit(reading));
            }
            for (Future<P> part : parts) {
                whole.accept(result(part, next));
            }
        }
        if (counter.stopped()) {
            throw new CancellationException("the report was cancelled");
        }
    }

    private <P> P part(
            P part, BiConsumer<P, ParsedPosts.Read> add, AtomicInteger next, Counter counter) {
        for (int from = next.getAndAdd(CHUNK);
                from < posts.length && !counter.stopped();
                from = next.getAndAdd(CHUNK)) {
            int to = Math.min(posts.length, from + CHUNK);
            source.each(Arrays.copyOfRange(posts, from, to), post -> add.accept(part, post));
            counter.done(to - from);
        }
        return part;
    }

    /// Waits for a part; where it failed, the others stop soon and the failure goes on.
    private <P> P result(Future<P> part, AtomicInteger next) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            next.set(posts.length);
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            next.set(posts.length);
            Thread.currentThread().interrupt();
            throw new CancellationException("the report was cancelled");
        }
    }

    /// Counts for all threads and asks whether to stop.
    private static final class Counter {
        private final ReportProgress progress;
        private final int total;
        private int done;
        private boolean stopped;

        Counter(ReportProgress progress, int total) {
            this.progress = progress;
            this.total = total;
            progress.at(0, total);
        }

        synchronized void done(int posts) {
            done += posts;
            progress.at(done, total);
        }

        synchronized boolean stopped() {
            stopped |= progress.cancelled();
            return stopped;
        }
    }
}
