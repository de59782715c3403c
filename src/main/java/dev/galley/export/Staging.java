package dev.galley.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The places beside an export's place where it is written, and the step that puts it there. Closed
/// without [#commit], it leaves nothing behind.
final class Staging implements AutoCloseable {

    private final Disk disk;
    private final ExportRequest request;
    private final String prefix = ".galley-export-" + UUID.randomUUID() + "-";

    Staging(Disk disk, ExportRequest request) {
        this.disk = disk;
        this.request = request;
    }

    /// Where the export's file or folder is written.
    Path data() {
        return place("data");
    }

    /// Where the manifest's posts are written until its head is known.
    Path posts() {
        return place("posts");
    }

    /// Where the manifest is written.
    Path manifest() {
        return place("manifest");
    }

    /// Puts export and manifest in their places, or leaves what stands there. A folder cannot be
    /// replaced in one step: the old one is moved aside first.
    void commit() throws IOException {
        Path to = request.to();
        Path old = place("old");
        boolean had = disk.exists(to);
        if (had && isFolder()) {
            disk.move(to, old);
        } else if (had) {
            disk.keep(to, old);
        }
        boolean placed = false;
        try {
            disk.move(data(), to);
            placed = true;
            disk.move(manifest(), request.manifest());
        } catch (IOException e) {
            restore(had, placed, e);
            throw e;
        }
        discard(old);
    }

    @Override
    public void close() {
        List.of(data(), posts(), manifest()).forEach(this::discard);
    }

    private void restore(boolean had, boolean placed, IOException why) throws IOException {
        Path to = request.to();
        Path old = place("old");
        try {
            if (placed && isFolder()) {
                disk.move(to, data());
            } else if (placed && !had) {
                disk.delete(to);
            }
            if (had) {
                disk.move(old, to);
                discard(old);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
            throw new IOException(why.getMessage() + " (what stood there is now " + old + ")", why);
        }
    }

    /// A leftover harms nobody, so it does not turn a done export into a failed one.
    private void discard(Path path) {
        try {
            disk.delete(path);
        } catch (IOException leftBehind) {
            path.toFile().deleteOnExit();
        }
    }

    private boolean isFolder() {
        return request.format() == Format.MARKDOWN;
    }

    private Path place(String part) {
        return request.to().resolveSibling(prefix + part);
    }
}
