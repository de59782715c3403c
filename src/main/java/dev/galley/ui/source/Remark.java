package dev.galley.ui.source;

import dev.galley.article.Severity;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

/// Something that is said about the text: a problem of the parser, a finding of a check, or text
/// that nothing claimed.
///
/// @param severity null for unclaimed text
/// @param code the problem's code or the rule of the finding
/// @param detail what was expected and what was there, or the unclaimed text; may be empty
/// @param span where in the source; null where it has no place there
/// @param line number of the line, from 1; 0 where it has no place
record Remark(
        @Nullable Severity severity,
        String code,
        String message,
        String detail,
        @Nullable Span span,
        int line) {

    /// What kind of remark it is, in a word.
    String word() {
        return severity == null ? Kind.UNCLAIMED.word() : severity.word();
    }
}
