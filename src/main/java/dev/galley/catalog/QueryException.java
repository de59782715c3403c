package dev.galley.catalog;

import dev.galley.text.Span;

/// A query or a sort order that cannot be understood. The message names the bad part and what was
/// expected there; nothing was done, so trying again with another text is safe.
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Span span;

    QueryException(String message, Span span) {
        super(message);
        this.span = span;
    }

    /// The place of the bad part in the text that was given.
    public Span span() {
        return span;
    }
}
