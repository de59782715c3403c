package dev.galley.store;

import java.util.List;

/// What became of posts that were handed to an import.
///
/// @param posts the posts whose text is new; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Added(
        int imported, int updated, int unchanged, List<Conflict> conflicts, int[] posts) {

    public Added {
        conflicts = List.copyOf(conflicts);
    }
}
