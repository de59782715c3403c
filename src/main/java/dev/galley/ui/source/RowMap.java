package dev.galley.ui.source;

import dev.galley.text.Span;

/// Where the pieces of a text stand among its rows, in pixels from the top of the first. Knows no
/// node. Immutable.
///
/// @param row the height of a row
record RowMap(SourceModel model, Wrap wrap, double row) {

    private static final int MARGIN_ROWS = 2;

    /// How far the text can be scrolled: the last row can be at the top, so that both sides can
    /// always stand at one piece.
    double most() {
        return Math.max(0, (wrap.rows() - 1) * row);
    }

    /// The row at a height, the nearest where there is none.
    int rowAt(double y) {
        return Math.clamp((int) Math.floor(y / row), 0, wrap.rows() - 1);
    }

    /// What stands at the top of a text that is scrolled so far.
    Spot spotAt(double top) {
        if (model.pieces().isEmpty()) {
            return new Spot(0, 0);
        }
        int next = model.pieceFrom(wrap.start(rowAt(top)));
        Piece piece = model.pieces().get(Math.min(next, model.pieces().size() - 1));
        int index = Math.min(next, model.pieces().size() - 1);
        return new Spot(index, (top - start(piece)) / height(piece));
    }

    /// How far the text has to be scrolled for a spot to be at the top.
    double topOf(Spot spot) {
        if (spot.piece() >= model.pieces().size() || spot.equals(new Spot(0, 0))) {
            return 0;
        }
        Piece piece = model.pieces().get(spot.piece());
        return start(piece) + spot.part() * height(piece);
    }

    /// How far the text has to be scrolled, from where it is, to have a span in sight.
    ///
    /// @param top how far it is scrolled
    /// @param height of the viewport
    double intoSight(Span span, double top, double height) {
        double first = wrap.rowAt(span.start()) * row;
        int end = wrap.rowAt(Math.max(span.start(), span.end() - 1));
        double last = Math.min(first + height / 2, (end + 1) * row);
        double margin = span.length() == 0 ? 0 : Math.min(MARGIN_ROWS * row, height / 4);
        boolean far = first < top - height || last > top + 2 * height;
        if (far) {
            return first - height / 3;
        }
        if (first - margin < top) {
            return first - margin;
        }
        return Math.max(top, last + margin - height);
    }

    private double start(Piece piece) {
        return wrap.rowAt(piece.from()) * row;
    }

    private double height(Piece piece) {
        int last = Math.max(piece.from(), piece.end() - 1);
        return (wrap.rowAt(last) + 1) * row - start(piece);
    }
}
