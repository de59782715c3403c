package dev.galley.ui.history;

import dev.galley.compare.Piece;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a comparison: one paragraph of the text area, one row where the texts stand side by
/// side.
///
/// @param label what stands before the text: a field's name, a list's bullet; empty elsewhere
/// @param first whether the line begins its block
/// @param number of the change that begins here or of the stretch that is folded here; -1 if none
record DiffLine(Frame frame, String label, List<Piece> pieces, boolean first, int number) {

    /// No change begins here.
    static final int NO_NUMBER = -1;

    DiffLine {
        pieces = List.copyOf(pieces);
    }

    /// What the lines of one block have in common.
    record Frame(LineKind kind, Mark mark, Side side) {}

    /// On which side of the comparison a line stands.
    enum Side {
        BEFORE,
        AFTER,
        BOTH
    }

    /// A line of the program's own words.
    static DiffLine own(Frame frame, String words, int number) {
        return new DiffLine(frame, "", List.of(new Piece(Piece.Kind.SAME, words)), true, number);
    }

    LineKind kind() {
        return frame.kind();
    }

    Mark mark() {
        return frame.mark();
    }

    /// Whether a change begins here.
    boolean beginsChange() {
        return number != NO_NUMBER && kind() != LineKind.FOLD;
    }

    /// The text as shown, removed and added words one after the other.
    String shown() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// The pieces of one side.
    List<Piece> before() {
        return frame.side() == Side.AFTER
                ? List.of()
                : pieces.stream().filter(Piece::isBefore).toList();
    }

    /// The pieces of the other side.
    List<Piece> after() {
        return frame.side() == Side.BEFORE
                ? List.of()
                : pieces.stream().filter(Piece::isAfter).toList();
    }

    /// This line as the begin of a change.
    DiffLine numbered(int change) {
        return new DiffLine(frame, label, pieces, first, change);
    }
}
