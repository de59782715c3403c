package dev.galley.ingest;

import dev.galley.article.IncomingPost;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One thread that reads ahead and some that decode, parse and check; what comes out is in the
/// order in which it was read. Reading stops while too many articles, or too many bytes, are under
/// way.
///
/// @param <T> what is made of an article
final class Pipeline<T> implements AutoCloseable {

    /// What became of something that was found.
    ///
    /// @param <T> what is made of an article
    sealed interface Outcome<T> {
        /// It was read.
        ///
        /// @param bytes that are held for it until they are released
        record Made<T>(T item, int bytes) implements Outcome<T> {}

        /// It could not be.
        record Refused<T>(Found.Failed failed) implements Outcome<T> {}
    }

    /// What became of a lot; nothing, at the end.
    ///
    /// @param read how many bytes of lines had been read when it was full
    record Outcomes<T>(List<Outcome<T>> list, long read) {}

    /// Lots under way.
    private static final int AHEAD = 8;

    /// Bytes under way: more than a chunk and the longest line together, so that nothing waits for
    /// itself.
    private static final int BYTES_AHEAD = 5 * Screening.LIMIT;

    private final ArticleReading parser;
    private final Intake<T> intake;
    private final Sources sources;
    private final BlockingQueue<CompletableFuture<Outcomes<T>>> queue =
            new ArrayBlockingQueue<>(AHEAD);
    private final Semaphore room = new Semaphore(BYTES_AHEAD);
    private final ExecutorService parsers;
    private final Thread reader;
    private volatile boolean stopped;

    Pipeline(ArticleReading parser, Intake<T> intake, Sources sources, List<Path> paths) {
        this.parser = parser;
        this.intake = intake;
        this.sources = sources;
        this.parsers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("galley-parse-", 0).factory());
        this.reader = Thread.ofPlatform().daemon().name("galley-read").start(() -> readAll(paths));
    }

    /// Waits for what became of the next lot; nothing where all is read or it was cancelled.
    Outcomes<T> next(BooleanSupplier cancelled) throws InterruptedException {
        while (!cancelled.getAsBoolean()) {
            CompletableFuture<Outcomes<T>> next = queue.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                return outcomes(next);
            }
        }
        return new Outcomes<>(List.of(), sources.bytesRead());
    }

    private static <T> Outcomes<T> outcomes(CompletableFuture<Outcomes<T>> next) {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }

    /// Says that bytes which came out are no longer held.
    void release(int bytes) {
        room.release(bytes);
    }

    /// Stops reading and parsing.
    @Override
    public void close() {
        stopped = true;
        reader.interrupt();
        parsers.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            reader.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll(List<Path> paths) {
        Filling filling = new Filling();
        try {
            @Nullable Throwable broken = null;
            try {
                sources.read(paths, filling);
            } catch (RuntimeException | Error e) {
                broken = e;
            }
            filling.handOn();
            queue.put(end(broken));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Outcomes<T>> end(@Nullable Throwable broken) {
        return broken == null
                ? CompletableFuture.completedFuture(new Outcomes<>(List.of(), sources.bytesRead()))
                : CompletableFuture.failedFuture(broken);
    }

    /// Puts what is found into lots. For the thread that reads.
    private final class Filling implements Sources.Receiver {

        private Lot lot = Lot.first();

        @Override
        public boolean take(Found found) {
            int bytes = found instanceof Found.Text text ? text.bytes().length : 0;
            return later(bytes, () -> found);
        }

        @Override
        public boolean later(int bytes, Supplier<Found> found) {
            if (stopped) {
                return false;
            }
            try {
                if (!room.tryAcquire(bytes)) {
                    handOn();
                    room.acquire(bytes);
                }
                lot.add(new Lot.Waiting(bytes, found));
                if (lot.isFull()) {
                    handOn();
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        void handOn() throws InterruptedException {
            if (!lot.isEmpty() && !stopped) {
                Lot full = lot;
                long read = sources.bytesRead();
                lot = full.next();
                queue.put(
                        CompletableFuture.supplyAsync(
                                () -> new Outcomes<>(work(full), read), parsers));
            }
        }
    }

    private List<Outcome<T>> work(Lot lot) {
        List<Found> found = lot.waiting().stream().map(one -> one.found().get()).toList();
        List<Found.Text> texts =
                found.stream()
                        .filter(Found.Text.class::isInstance)
                        .map(Found.Text.class::cast)
                        .toList();
        List<Optional<T>> known = intake.known(texts);
        List<Outcome<T>> outcomes = new ArrayList<>(found.size());
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            int held = lot.waiting().get(i).bytes();
            outcomes.add(
                    switch (found.get(i)) {
                        case Found.Failed failed -> refused(failed, held);
                        case Found.Text text -> made(text, known.get(next++), held);
                    });
        }
        return outcomes;
    }

    private Outcome<T> made(Found.Text text, Optional<T> known, int held) {
        try {
            return new Outcome.Made<>(known.orElseGet(() -> parse(text)), held);
        } catch (RuntimeException | StackOverflowError e) {
            return refused(Refusal.notParsed(text.path(), e), held);
        }
    }

    private Outcome<T> refused(Found.Failed failed, int held) {
        room.release(held);
        return new Outcome.Refused<>(failed);
    }

    private T parse(Found.Text text) {
        var parsed = parser.parse(text.path(), text.bytes());
        return intake.ready(
                new IncomingPost(
                        PostId.of(text, parsed),
                        parsed,
                        parser.check(parsed.article()),
                        text.bytes()));
    }
}
