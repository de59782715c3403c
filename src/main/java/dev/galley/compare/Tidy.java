package dev.galley.compare;

import java.util.List;

/// Makes word differences easier to read: changes with only a blank between them are one change,
/// and two texts with next to nothing in common are not picked to pieces.
final class Tidy {

    private static final double REWRITTEN = 0.2;

    private Tidy() {}

    /// The same difference with the blanks between changes taken into them.
    static List<Piece> of(List<Piece> pieces) {
        PieceList tidy = new PieceList();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case REMOVED -> tidy.removed(piece.text());
                case ADDED -> tidy.added(piece.text());
                case SAME -> {
                    if (joins(pieces, i)) {
                        tidy.removed(piece.text());
                        tidy.added(piece.text());
                    } else {
                        tidy.same(piece.text());
                    }
                }
            }
        }
        return tidy.pieces();
    }

    /// Whether hardly anything that can be seen is the same.
    static boolean isRewritten(TextDiff diff) {
        long same = 0;
        long before = 0;
        long after = 0;
        for (Piece piece : diff.pieces()) {
            long seen = piece.text().chars().filter(c -> !Character.isWhitespace(c)).count();
            same += piece.kind() == Piece.Kind.SAME ? seen : 0;
            before += piece.isBefore() ? seen : 0;
            after += piece.isAfter() ? seen : 0;
        }
        return same < REWRITTEN * Math.max(before, after);
    }

    /// Whether a piece is a blank between two changes that together replace words by others.
    private static boolean joins(List<Piece> pieces, int at) {
        String text = pieces.get(at).text();
        if (!text.isBlank() || text.indexOf('\n') >= 0 || at == 0 || at + 1 == pieces.size()) {
            return false;
        }
        boolean removes =
                isAround(pieces, at, -1, Piece.Kind.REMOVED)
                        || isAround(pieces, at, 1, Piece.Kind.REMOVED);
        boolean adds =
                isAround(pieces, at, -1, Piece.Kind.ADDED)
                        || isAround(pieces, at, 1, Piece.Kind.ADDED);
        return removes && adds;
    }

    /// Whether the change before or behind a piece has a part of a kind.
    private static boolean isAround(List<Piece> pieces, int at, int step, Piece.Kind kind) {
        for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Piece.Kind.SAME) {
                return false;
            }
            if (piece.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
