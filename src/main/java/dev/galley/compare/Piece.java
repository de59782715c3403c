package dev.galley.compare;

/// A stretch of text that stands on both sides of a comparison or on one of them.
///
/// @param text never empty
public record Piece(Kind kind, String text) {

    /// Where a piece stands.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public Piece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a piece has some text");
        }
    }

    /// Whether the piece stands in the text before.
    public boolean isBefore() {
        return kind != Kind.ADDED;
    }

    /// Whether the piece stands in the text after.
    public boolean isAfter() {
        return kind != Kind.REMOVED;
    }
}
