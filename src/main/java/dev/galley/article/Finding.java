package dev.galley.article;

import org.jspecify.annotations.Nullable;

/// Something that a check found in an article and that a person should look at.
///
/// @param rule id of the check, such as `meta.paragraphs`
/// @param message one plain sentence for people
/// @param expected what should have been there, where that can be said
/// @param actual what is there instead
/// @param fix what applying the check's remedy would do, as a button says it (`Set to 8`), or null
///   where there is no safe one
public record Finding(
        String rule,
        Severity severity,
        String message,
        @Nullable String expected,
        @Nullable String actual,
        Place place,
        @Nullable String fix) {}
