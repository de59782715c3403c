package dev.galley.store;

import java.time.Instant;

/// An incoming text that was kept beside the current one; its bytes are kept too.
///
/// @param id the post's public id
/// @param batch the import that brought it
/// @param path where it came from
public record Conflict(int post, String id, String batch, String path, String sha256, Instant at) {}
