package dev.galley.ui.source;

import dev.galley.text.Span;

/// A piece of the raw text and what became of it. The pieces of a text are in order and do not
/// overlap; between them there is only white space.
///
/// @param kind what it became
/// @param label which one it is, in words: `block 3, paragraph` or `meta, score`
/// @param head what stands before the text in the outline: the kind, a field's name, or nothing
///   where the piece goes on with what the one before began
/// @param text as the parser has it
/// @param span the characters that became the text; empty for a field with nothing in it
/// @param from where what belongs to it begins: its bullet or its label; at most the span's start
record Piece(Kind kind, String label, String head, String text, Span span, int from) {

    Piece {
        if (from > span.start()) {
            throw new IllegalArgumentException("a piece begins before its span");
        }
    }

    /// A piece to which nothing belongs but its span.
    static Piece of(Kind kind, String label, String head, String text, Span span) {
        return new Piece(kind, label, head, text, span, span.start());
    }

    /// This piece with what stands before its span.
    Piece from(int start) {
        return new Piece(kind, label, head, text, span, start);
    }

    /// Where it ends, with all that belongs to it.
    int end() {
        return span.end();
    }

    /// Whether it begins something of its own, rather than going on with the piece before.
    boolean isFirst() {
        return !head.isEmpty();
    }
}
