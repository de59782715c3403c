package dev.galley.compare;

import java.util.List;
import java.util.stream.Collectors;

/// What differs between two texts. The pieces that are not added give the text before, those that
/// are not removed the text after, each exactly. Of a change the removed piece comes first.
public record TextDiff(List<Piece> pieces) {

    public TextDiff {
        pieces = List.copyOf(pieces);
    }

    /// Compares two texts word by word.
    public static TextDiff of(String before, String after) {
        return words(before, after, new Effort());
    }

    /// Compares two texts line by line, and by word within the lines that differ.
    public static TextDiff ofLines(String before, String after) {
        return lines(before, after, new Effort());
    }

    /// Two texts of which nothing is compared.
    public static TextDiff replaced(String before, String after) {
        PieceList pieces = new PieceList();
        pieces.removed(before);
        pieces.added(after);
        return new TextDiff(pieces.pieces());
    }

    static TextDiff unchanged(String text) {
        PieceList pieces = new PieceList();
        pieces.same(text);
        return new TextDiff(pieces.pieces());
    }

    static TextDiff words(String before, String after, Effort effort) {
        if (before.equals(after)) {
            return unchanged(before);
        }
        PieceList pieces = new PieceList();
        pieces.words(before, after, effort);
        TextDiff diff = new TextDiff(Tidy.of(pieces.pieces()));
        return Tidy.isRewritten(diff) ? replaced(before, after) : diff;
    }

    static TextDiff lines(String before, String after, Effort effort) {
        if (before.equals(after)) {
            return unchanged(before);
        }
        PieceList pieces = new PieceList();
        pieces.lines(before, after, effort);
        return new TextDiff(Tidy.of(pieces.pieces()));
    }

    /// The text before.
    public String before() {
        return pieces.stream()
                .filter(Piece::isBefore)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /// The text after.
    public String after() {
        return pieces.stream()
                .filter(Piece::isAfter)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /// Whether nothing differs.
    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }
}
