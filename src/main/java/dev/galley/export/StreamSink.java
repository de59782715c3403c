package dev.galley.export;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/// All posts in one file.
final class StreamSink implements PostSink {

    /// How a post becomes bytes.
    interface PostWriter {
        void write(ReleasedPost post) throws IOException;

        void flush() throws IOException;
    }

    private final DigestedOutput out;
    private final PostWriter writer;

    private StreamSink(DigestedOutput out, PostWriter writer) {
        this.out = out;
        this.writer = writer;
    }

    static StreamSink jsonLines(OutputStream file) throws IOException {
        DigestedOutput out = new DigestedOutput(file);
        return new StreamSink(out, new JsonLinesWriter(out, false));
    }

    static StreamSink bulk(OutputStream file) throws IOException {
        DigestedOutput out = new DigestedOutput(file);
        return new StreamSink(out, new JsonLinesWriter(out, true));
    }

    static StreamSink csv(OutputStream file) throws IOException {
        DigestedOutput out = new DigestedOutput(file);
        return new StreamSink(out, new CsvWriter(out));
    }

    @Override
    public @Nullable PostFile write(ReleasedPost post) throws IOException {
        writer.write(post);
        return null;
    }

    @Override
    public Written finish() throws IOException {
        writer.flush();
        out.close();
        return out.written();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
