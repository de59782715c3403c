package dev.galley;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The house format (google-java-format, AOSP). As a program it rewrites all sources: `./mvnw -q
/// test-compile exec:exec@format`.
final class SourceFormat {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private SourceFormat() {}

    /// Rewrites every source below the working directory that is not in the house format.
    public static void main(String[] args) throws IOException {
        for (Path file : sources(Path.of("src"))) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }

    /// All Java sources below a folder.
    static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /// A source as it should stand.
    static String formatted(String source) {
        try {
            String unix = source.replace("\r\n", "\n");
            return FORMATTER.formatSourceAndFixImports(
                    RemoveUnusedImports.removeUnusedImports(unix));
        } catch (FormatterException e) {
            throw new IllegalArgumentException("not Java: " + e.getMessage(), e);
        }
    }
}
