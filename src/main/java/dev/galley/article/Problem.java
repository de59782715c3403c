package dev.galley.article;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

/// Something that is not as it should be, and where.
///
/// @param code a fixed word such as `meta.bad-value`
/// @param message one plain sentence for people
/// @param expected what should have been there, where that can be said
/// @param actual what was there instead
public record Problem(
        String code,
        Severity severity,
        String message,
        @Nullable Span span,
        @Nullable String expected,
        @Nullable String actual) {}
