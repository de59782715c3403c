package dev.galley.review;

import java.time.Instant;

/// That a second person stands behind an approval.
public record SignOff(String by, Instant at) {}
