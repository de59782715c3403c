package dev.galley.ingest;

import dev.galley.article.IncomingPost;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads and parses what people import and hands it on in order, in chunks. Reading and parsing
/// happen on threads of their own while the caller stores. Not for several imports at once.
public final class Ingest {

    /// The most posts in a chunk.
    public static final int CHUNK_POSTS = 500;

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

    /// Runs until all is handed on, or until it is cancelled or the thread is interrupted: then
    /// what was not yet handed on is dropped. Both the consumer and the progress are called on the
    /// calling thread; what the consumer throws ends the import and comes out here.
    public void run(List<Path> paths, Consumer<List<IncomingPost>> chunk, Progress progress) {
        try (Pipeline pipeline = new Pipeline(parser, sources, paths)) {
            sources.count(paths, progress::cancelled).ifPresent(progress::total);
            new Run(pipeline, chunk, progress).toTheEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Run {

        private final Pipeline pipeline;
        private final Consumer<List<IncomingPost>> consumer;
        private final Progress progress;
        private List<IncomingPost> chunk = new ArrayList<>(CHUNK_POSTS);
        private int chunkBytes;
        private long done;
        private long bytes;

        Run(Pipeline pipeline, Consumer<List<IncomingPost>> consumer, Progress progress) {
            this.pipeline = pipeline;
            this.consumer = consumer;
            this.progress = progress;
        }

        void toTheEnd() throws InterruptedException {
            boolean more = true;
            while (more) {
                more =
                        switch (pipeline.next(progress::cancelled)) {
                            case Pipeline.Outcome.Post post -> add(post.post());
                            case Pipeline.Outcome.Refused refused -> refuse(refused.failed());
                            case Pipeline.Outcome.End end -> false;
                        };
            }
            if (!progress.cancelled()) {
                handOn();
            }
        }

        private boolean add(IncomingPost post) {
            chunk.add(post);
            chunkBytes += post.bytes().length;
            if (chunk.size() >= CHUNK_POSTS || chunkBytes >= CHUNK_BYTES) {
                handOn();
            }
            return true;
        }

        private boolean refuse(Found.Failed failed) {
            progress.failed(failed);
            done++;
            return true;
        }

        private void handOn() {
            if (!chunk.isEmpty()) {
                consumer.accept(chunk);
            }
            done += chunk.size();
            bytes += chunkBytes;
            pipeline.release(chunkBytes);
            chunk = new ArrayList<>(CHUNK_POSTS);
            chunkBytes = 0;
            progress.done(done, bytes);
        }
    }
}
