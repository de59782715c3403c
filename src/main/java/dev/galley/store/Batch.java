package dev.galley.store;

import java.time.Instant;

/// One import.
///
/// @param posts how many posts have their imported text from it now
/// @param conflicts how many incoming texts of it were kept beside the current one
public record Batch(
        String name, String by, Instant at, int parserVersion, int posts, int conflicts) {}
