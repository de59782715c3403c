package dev.galley.store;

import java.util.Map;

/// What the manifest of an export says about the journal.
///
/// @param headSeq the number of the last entry before the export
/// @param headHash that entry's hash
/// @param posts content hash by public id of what was exported
public record ManifestClaim(long headSeq, String headHash, Map<String, String> posts) {
    public ManifestClaim {
        posts = Map.copyOf(posts);
    }
}
