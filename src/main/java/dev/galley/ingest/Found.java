package dev.galley.ingest;

import org.jspecify.annotations.Nullable;

/// What was found at a path: an article's bytes, or why there are none.
public sealed interface Found {

    /// The path to show: as given for a file, `folder/sub/x.txt` below a folder, `archive!entry` in
    /// an archive, always with `/`.
    String path();

    /// The bytes of one article.
    ///
    /// @param identity the path within the imported folder or archive, a single file's name; it
    ///   stays the same when the folder moves
    /// @param lineId the `id` of a line of JSON, where it has one
    /// @param bytes not copied, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Text(String path, String identity, @Nullable String lineId, byte[] bytes)
            implements Found {

        /// Who the post is unless its text says so: the id of the line, else `path-` and the first
        /// 16 hex digits of the SHA-256 of the identity in UTF-8.
        public String otherId() {
            String line = lineId();
            return line == null ? PostId.ofPath(identity()) : line;
        }
    }

    /// Something that could not be read; what else was named is read all the same.
    ///
    /// @param code a fixed word such as `source.too-large`
    /// @param message what failed, what was expected, and whether trying again is safe
    record Failed(String path, String code, String message) implements Found {}
}
