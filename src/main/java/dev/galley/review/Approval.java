package dev.galley.review;

import java.time.Instant;

/// That somebody approved a text: who, when, which revision, and the hash of what it said.
public record Approval(String by, Instant at, int revision, String contentHash) {}
