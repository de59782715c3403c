package dev.galley.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// What a command writes to standard output: UTF-8, buffered, and nothing but results. For one
/// thread. When standard output takes no more, every method throws [ResultsLost].
final class Results {

    /// Writes one JSON object.
    @FunctionalInterface
    interface JsonObject {
        void write(JsonGenerator json) throws IOException;
    }

    private static final int BUFFER_CHARS = 1 << 16;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .build()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private final Writer writer;

    Results(OutputStream target) {
        this.writer =
                new BufferedWriter(
                        new OutputStreamWriter(target, StandardCharsets.UTF_8), BUFFER_CHARS);
    }

    /// Writes a line.
    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new ResultsLost(e);
        }
    }

    /// Writes an object as a line of JSON.
    void object(JsonObject object) {
        try {
            try (JsonGenerator json = JSON.createGenerator(writer)) {
                object.write(json);
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new ResultsLost(e);
        }
    }

    /// Hands on all that was written so far.
    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new ResultsLost(e);
        }
    }

    /// For help texts.
    PrintWriter printer() {
        return new PrintWriter(writer, false);
    }
}
