package dev.galley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// How files are reached; tests put one that refuses in its place.
interface FileAccess {

    /// What stands at a path, links followed.
    BasicFileAttributes attributes(Path path) throws IOException;

    /// What is in a folder, in any order.
    List<Path> list(Path folder) throws IOException;

    /// The path with all links resolved.
    Path real(Path path) throws IOException;

    /// A file's bytes.
    InputStream open(Path file) throws IOException;
}
