package dev.galley.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// What the window remembers of one workspace from one day to the next. Losing it costs nobody any
/// work: a file that cannot be read counts as empty. Thread-safe.
final class Remembered {

    private final Path file;
    private final Properties values;

    private Remembered(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /// Nothing remembered, and nowhere to remember it.
    static Remembered empty() {
        return new Remembered(Path.of(""), new Properties());
    }

    /// Reads what a file holds. Blocks.
    static Remembered load(Path file) {
        Properties values = new Properties();
        if (Files.isRegularFile(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
        return new Remembered(file, values);
    }

    /// A text, or another one where none is remembered.
    String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// A number within bounds, or another one where none is remembered.
    double number(String key, double otherwise, double least, double most) {
        try {
            double value = Double.parseDouble(text(key, ""));
            return value >= least && value <= most ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Remembers a value; it is on disk after [#save()].
    void put(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    /// Writes everything beside the file and moves it over it. Blocks.
    void save() throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, "What the window remembers");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text.toString());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
