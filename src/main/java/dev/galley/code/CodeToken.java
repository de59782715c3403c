package dev.galley.code;

import org.jspecify.annotations.Nullable;

/// A coloured piece of code, from `start` to `end` (exclusive) in UTF-16 units of its text.
public record CodeToken(TokenKind kind, int start, int end) {

    /// The part of this token inside a stretch of the text, counted from the stretch's start; null
    /// where they do not meet.
    public @Nullable CodeToken within(int from, int to) {
        int cutStart = Math.max(start, from);
        int cutEnd = Math.min(end, to);
        return cutStart >= cutEnd ? null : new CodeToken(kind, cutStart - from, cutEnd - from);
    }
}
