package dev.galley.ingest;

import dev.galley.article.IncomingPost;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Reads and parses what people import and hands it on in order, in chunks. Reading and parsing
/// happen on threads of their own while the caller stores. Not for several imports at once.
public final class Ingest {

    /// The most posts in the first chunk: few, so that they can be read at once. Each further chunk
    /// may have twice as many.
    public static final int FIRST_CHUNK_POSTS = 32;

    /// The most posts in a chunk.
    public static final int CHUNK_POSTS = 512;

    /// A chunk is handed on once its articles have this many bytes.
    public static final int CHUNK_BYTES = 16 << 20;

    private final ArticleReading parser;
    private final Sources sources;

    /// An import from the file system.
    public Ingest(ArticleReading parser) {
        this(parser, new Sources());
    }

    Ingest(ArticleReading parser, Sources sources) {
        this.parser = parser;
        this.sources = sources;
    }

    /// Hands on posts as the parser makes them; see [#run(List, Intake, Consumer, Progress)].
    public void run(List<Path> paths, Consumer<List<IncomingPost>> chunk, Progress progress) {
        run(paths, post -> post, chunk, progress);
    }

    /// Runs until all is handed on, or until it is cancelled or the thread is interrupted: then
    /// what was not yet handed on is dropped. Both the consumer and the progress are called on the
    /// calling thread; what the consumer throws ends the import and comes out here.
    ///
    /// @param intake makes of the posts what is handed on
    public <T> void run(
            List<Path> paths, Intake<T> intake, Consumer<List<T>> chunk, Progress progress) {
        try (Pipeline<T> pipeline = new Pipeline<>(parser, intake, sources, paths);
                Counting counting = new Counting(sources, paths)) {
            Run<T> run = new Run<>(pipeline, chunk, progress);
            run.toTheEnd(counting, sources.bytes(paths));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Run<T> {

        private final Pipeline<T> pipeline;
        private final Consumer<List<T>> consumer;
        private final Progress progress;
        private List<T> chunk = new ArrayList<>();
        private int most = FIRST_CHUNK_POSTS;
        private int chunkBytes;
        private long done;
        private long bytes;

        Run(Pipeline<T> pipeline, Consumer<List<T>> consumer, Progress progress) {
            this.pipeline = pipeline;
            this.consumer = consumer;
            this.progress = progress;
        }

        void toTheEnd(Counting counting, OptionalLong all) throws InterruptedException {
            while (true) {
                Pipeline.Outcomes<T> lot = pipeline.next(progress::cancelled);
                if (lot.list().isEmpty()) {
                    break;
                }
                counting.tell(progress);
                for (Pipeline.Outcome<T> outcome : lot.list()) {
                    switch (outcome) {
                        case Pipeline.Outcome.Made<T> made -> add(made);
                        case Pipeline.Outcome.Refused<T> refused -> refuse(refused.failed());
                    }
                }
                if (all.isPresent()) {
                    progress.read(lot.read(), all.getAsLong());
                }
            }
            handOn();
        }

        private void add(Pipeline.Outcome.Made<T> made) {
            chunk.add(made.item());
            chunkBytes += made.bytes();
            if (chunk.size() >= most || chunkBytes >= CHUNK_BYTES) {
                handOn();
                most = Math.min(CHUNK_POSTS, 2 * most);
            }
        }

        private void refuse(Found.Failed failed) {
            progress.failed(failed);
            done++;
        }

        private void handOn() {
            if (progress.cancelled()) {
                return;
            }
            if (!chunk.isEmpty()) {
                consumer.accept(chunk);
            }
            done += chunk.size();
            bytes += chunkBytes;
            pipeline.release(chunkBytes);
            chunk = new ArrayList<>();
            chunkBytes = 0;
            progress.done(done, bytes);
        }
    }
}
