package dev.galley.ui.source;

import javafx.scene.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rows of the outline that are in sight; those that go out of it are used again. Belongs to
/// the FX thread.
final class PieceRows {

    private final List<Node> children;
    private final Map<Integer, PieceRow> shown = new TreeMap<>();
    private final Deque<PieceRow> spare = new ArrayDeque<>();
    private List<Piece> pieces = List.of();
    private int hovered = -1;
    private int chosen = -1;

    /// @param children of the outline, to which rows are added
    PieceRows(List<Node> children) {
        this.children = children;
    }

    /// Begins with other pieces, none of them shown.
    void begin(List<Piece> now) {
        pieces = now;
        hovered = -1;
        chosen = -1;
        keep(0, 0);
    }

    /// The piece that is looked at; -1 for none.
    int chosen() {
        return chosen;
    }

    /// Whether a piece has a row.
    boolean has(int index) {
        return shown.containsKey(index);
    }

    /// The row of a piece, made ready where it was not shown.
    PieceRow row(int index) {
        PieceRow there = shown.get(index);
        if (there != null) {
            return there;
        }
        PieceRow row = spare.isEmpty() ? made() : spare.pop();
        row.show(index, pieces.get(index));
        row.light(index == hovered, index == chosen);
        row.setVisible(true);
        row.applyCss();
        shown.put(index, row);
        return row;
    }

    /// Puts all rows away but those from one piece to before another.
    void keep(int first, int behind) {
        shown.entrySet()
                .removeIf(
                        entry -> {
                            boolean out = entry.getKey() < first || entry.getKey() >= behind;
                            if (out) {
                                entry.getValue().putAway();
                                spare.push(entry.getValue());
                            }
                            return out;
                        });
    }

    /// Lights the piece under the pointer and the one that is looked at; -1 for none.
    void light(int hoveredPiece, int chosenPiece) {
        hovered = hoveredPiece;
        chosen = chosenPiece;
        shown.forEach((index, row) -> row.light(index == hovered, index == chosen));
    }

    /// The piece that is shown at a height; -1 where there is none.
    int at(double y) {
        return shown.values().stream()
                .filter(row -> row.getLayoutY() <= y && y < row.getLayoutY() + row.getHeight())
                .mapToInt(PieceRow::index)
                .findFirst()
                .orElse(-1);
    }

    private PieceRow made() {
        PieceRow row = new PieceRow();
        children.add(row);
        return row;
    }
}
