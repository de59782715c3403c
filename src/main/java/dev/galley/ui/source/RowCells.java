package dev.galley.ui.source;

import dev.galley.text.Span;

/// Where the characters of one row are drawn, in pixels. For one drawing.
final class RowCells {

    private final int start;
    private final int end;
    private final int[] columns;
    private final boolean last;
    private final double left;
    private final double cell;
    private final double y;
    private final double height;

    /// @param y the top of the row
    RowCells(Sight sight, Grid grid, int row, double y) {
        this.start = sight.wrap().start(row);
        this.end = sight.wrap().end(row);
        this.columns = sight.wrap().columnsOf(row);
        this.last = sight.wrap().isLast(row);
        this.left = grid.text(sight.model().lines().count());
        this.cell = grid.cellWidth();
        this.y = y;
        this.height = grid.rowHeight();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// Whether the line ends with this row.
    boolean isLast() {
        return last;
    }

    double y() {
        return y;
    }

    double bottom() {
        return y + height;
    }

    /// Whether some of a span stands in this row.
    boolean holds(Span span) {
        return span.start() <= end && span.end() >= start;
    }

    /// The left edge of a character, or the nearest edge of the row.
    double x(int position) {
        return left + columns[Math.clamp(position, start, end) - start] * cell;
    }
}
