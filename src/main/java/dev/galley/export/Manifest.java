package dev.galley.export;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands beside an export: what it is, who made it, and from which state of the journal.
///
/// @param program the program and its version
/// @param file the name of the export's file or folder
/// @param query the filter, or null for all posts
/// @param sha256 as in [ExportResult]
/// @param bytes of the file, or of all files of a folder
/// @param journalSeq the number of the journal's last entry at the time
/// @param journalHash the hash of that entry
public record Manifest(
        Format format,
        String program,
        String file,
        Instant at,
        String by,
        @Nullable String query,
        int exported,
        Map<String, Integer> leftOut,
        String sha256,
        long bytes,
        long journalSeq,
        String journalHash) {

    public Manifest {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /// One exported post.
    ///
    /// @param file the post's own file, where the export is a folder
    /// @param sha256 of that file
    public record Post(
            String id,
            int revision,
            String contentHash,
            String decision,
            String by,
            @Nullable String signedOffBy,
            @Nullable String file,
            @Nullable String sha256) {}
}
