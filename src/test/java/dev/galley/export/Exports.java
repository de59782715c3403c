package dev.galley.export;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An exporter into a folder of its own, on a disk that can fail.
abstract class Exports {

    static final List<ReleasedPost> TWO = List.of(Posts.rich(), Posts.post("p-2"));

    @TempDir Path home;

    final FailingDisk disk = new FailingDisk();

    Exporter exporter() {
        return new Exporter("galley 1", disk);
    }

    ExportResult export(Format format, boolean force, Iterable<ReleasedPost> posts)
            throws ExportException {
        ExportRequest request = new ExportRequest(home.resolve("out"), format, force, false);
        return exporter().write(request, posts, Posts.ABOUT, Posts.QUIET);
    }

    ExportException refused(Format format, boolean force) {
        return catchThrowableOfType(ExportException.class, () -> export(format, force, TWO));
    }

    static Iterable<ReleasedPost> posts(int count) {
        return () -> IntStream.range(0, count).mapToObj(i -> Posts.post("p" + i)).iterator();
    }

    List<String> names() {
        String[] names = home.toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    /// Every file below the folder, with its text.
    String snapshot() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append(": ").append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    static final class CancelAfter implements ExportProgress {

        private final int most;
        private int done;

        CancelAfter(int most) {
            this.most = most;
        }

        @Override
        public void done(int posts) {
            done = posts;
        }

        @Override
        public boolean cancelled() {
            return done >= most;
        }
    }
}
