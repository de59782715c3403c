package dev.galley.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads paths into a list, for tests.
final class Reads {

    private Reads() {}

    static List<Found> all(Path... paths) {
        return all(new Sources(), paths);
    }

    static List<Found> all(Sources sources, Path... paths) {
        List<Found> found = new ArrayList<>();
        sources.read(List.of(paths), found::add);
        return found;
    }

    /// Each article as `path | identity | line id | text`, each failure as `path | code`.
    static List<String> lines(List<Found> found) {
        return found.stream().map(Reads::line).toList();
    }

    private static String line(Found found) {
        return switch (found) {
            case Found.Failed failed -> failed.path() + " | " + failed.code();
            case Found.Text text ->
                    String.join(
                            " | ",
                            text.path(),
                            text.identity(),
                            String.valueOf(text.lineId()),
                            new String(text.bytes(), StandardCharsets.UTF_8));
        };
    }
}
