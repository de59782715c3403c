package dev.galley.ingest;

import dev.galley.article.IncomingPost;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// One thread that reads ahead and some that parse; what comes out is in the order in which it was
/// read. Reading stops while too many articles, or too many bytes, are under way.
final class Pipeline implements AutoCloseable {

    /// What became of something that was found.
    sealed interface Outcome {
        record Post(IncomingPost post) implements Outcome {}

        record Refused(Found.Failed failed) implements Outcome {}

        enum End implements Outcome {
            END
        }
    }

    /// Articles under way.
    private static final int AHEAD = 256;

    /// Bytes under way: more than a chunk and the largest article together, so that nothing waits
    /// for itself.
    private static final int BYTES_AHEAD = 4 * Screening.LIMIT;

    private final ArticleReading parser;
    private final BlockingQueue<CompletableFuture<Outcome>> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Semaphore room = new Semaphore(BYTES_AHEAD);
    private final ExecutorService parsers;
    private final Thread reader;
    private volatile boolean stopped;

    Pipeline(ArticleReading parser, Sources sources, List<Path> paths) {
        this.parser = parser;
        this.parsers =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("galley-parse-", 0).factory());
        this.reader =
                Thread.ofPlatform()
                        .daemon()
                        .name("galley-read")
                        .start(() -> readAll(sources, paths));
    }

    /// Waits for the next outcome; the end where all is read or it was cancelled.
    Outcome next(BooleanSupplier cancelled) throws InterruptedException {
        while (!cancelled.getAsBoolean()) {
            CompletableFuture<Outcome> next = queue.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next.join();
            }
        }
        return Outcome.End.END;
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

    private void readAll(Sources sources, List<Path> paths) {
        try {
            Throwable broken = null;
            try {
                sources.read(paths, this::take);
            } catch (RuntimeException | Error e) {
                broken = e;
            }
            queue.put(end(broken));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static CompletableFuture<Outcome> end(@Nullable Throwable broken) {
        return broken == null
                ? CompletableFuture.completedFuture(Outcome.End.END)
                : CompletableFuture.failedFuture(broken);
    }

    private boolean take(Found found) {
        if (stopped) {
            return false;
        }
        try {
            switch (found) {
                case Found.Failed failed ->
                        queue.put(CompletableFuture.completedFuture(new Outcome.Refused(failed)));
                case Found.Text text -> {
                    room.acquire(text.bytes().length);
                    queue.put(CompletableFuture.supplyAsync(() -> parse(text), parsers));
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome parse(Found.Text text) {
        try {
            var parsed = parser.parse(text.path(), text.bytes());
            return new Outcome.Post(
                    new IncomingPost(
                            PostId.of(text, parsed),
                            parsed,
                            parser.check(parsed.article()),
                            text.bytes()));
        } catch (RuntimeException | StackOverflowError e) {
            room.release(text.bytes().length);
            return new Outcome.Refused(Refusal.notParsed(text.path(), e));
        }
    }
}
