package dev.galley.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// A file of JSON objects, one a line, packed where its name ends with `.gz`. It is written beside
/// its place and stands there only once it is finished. For one thread.
final class JsonLines implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .build()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private final Path file;
    private final Path beside;
    private final OutputStream out;

    private JsonLines(Path file, Path beside, OutputStream out) {
        this.file = file;
        this.beside = beside;
        this.out = out;
    }

    /// Begins a file, and makes its folder where there is none.
    static JsonLines create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
        return new JsonLines(file, beside, lower(file).endsWith(".gz") ? packed(raw) : raw);
    }

    /// Whether a path names such a file.
    static boolean isNamedBy(Path path) {
        return lower(path).endsWith(".jsonl") || lower(path).endsWith(".jsonl.gz");
    }

    /// Writes an object as a line.
    void object(Results.JsonObject object) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            object.write(json);
        }
        out.write('\n');
    }

    /// Puts the file in its place.
    void finish() throws IOException {
        out.close();
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Ends writing; what was not finished is thrown away.
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(beside);
    }

    private static OutputStream packed(OutputStream raw) throws IOException {
        return new GZIPOutputStream(raw, 1 << 16);
    }

    private static String lower(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
