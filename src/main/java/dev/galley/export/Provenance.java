package dev.galley.export;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who exports, when, and from which state of the workspace.
///
/// @param query the filter, or null for all posts
/// @param headSeq the number of the journal's last entry
/// @param headHash the hash of the journal's last entry
/// @param leftOut how many posts of the filter are not released, by reason
public record Provenance(
        String by,
        Instant at,
        @Nullable String query,
        long headSeq,
        String headHash,
        Map<String, Integer> leftOut) {

    public Provenance {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }
}
