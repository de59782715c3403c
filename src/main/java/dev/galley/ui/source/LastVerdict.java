package dev.galley.ui.source;

import java.time.Instant;

/// What was said last about the parse that is shown.
///
/// @param what for a wrong parse what is wrong, in a few words; may be empty
/// @param stale whether the text was parsed again since, with another result
public record LastVerdict(boolean right, String who, Instant at, String what, boolean stale) {}
