package dev.galley.export;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;

/// Where released posts go. Not thread-safe.
interface PostSink extends Closeable {

    /// What all of it is: SHA-256 in hex, and bytes.
    record Written(String sha256, long bytes) {}

    /// The file of one post in a folder.
    record PostFile(String name, String sha256) {}

    /// Writes one post; gives its file where each post has its own.
    @Nullable PostFile write(ReleasedPost post) throws IOException;

    /// Writes what is still held back, forces it to the disk, and tells what was written.
    Written finish() throws IOException;
}
