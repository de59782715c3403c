package dev.galley.ui.history;

import dev.galley.compare.Piece;

import java.util.List;
import java.util.function.Predicate;

/// What copying gives: one side of the comparison, without the program's own words.
final class CopyText {

    private CopyText() {}

    /// One side of a stretch of the document, in which each line ends with one line end.
    ///
    /// @param start in UTF-16 units from the document's start
    /// @param end exclusive
    static String of(List<DiffLine> lines, int start, int end, Predicate<Piece> side) {
        StringBuilder copy = new StringBuilder();
        int at = 0;
        for (DiffLine line : lines) {
            int length = length(line);
            if (at + length >= start && at < end && isCopied(line, side)) {
                copy.append(copy.isEmpty() ? "" : "\n");
                copy.append(side(line, start - at, end - at, side));
            }
            at += length + 1;
        }
        return copy.toString();
    }

    private static boolean isCopied(DiffLine line, Predicate<Piece> side) {
        return line.kind().isText()
                && (line.pieces().isEmpty() || line.pieces().stream().anyMatch(side));
    }

    private static int length(DiffLine line) {
        int length = line.shown().length();
        for (int i = 0; i < line.pieces().size(); i++) {
            length += DiffDocument.between(line, i).length();
        }
        return length;
    }

    private static String side(DiffLine line, int start, int end, Predicate<Piece> side) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            at += DiffDocument.between(line, i).length();
            int from = Math.clamp(start - at, 0, piece.text().length());
            int to = Math.clamp(end - at, 0, piece.text().length());
            if (side.test(piece) && from < to) {
                text.append(piece.text(), from, to);
            }
            at += piece.text().length();
        }
        return text.toString();
    }
}
