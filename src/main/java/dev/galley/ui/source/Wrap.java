package dev.galley.ui.source;

import dev.galley.text.LineMap;

import java.util.Arrays;

/// The rows that a text takes on a grid of characters: lines are broken behind a blank where there
/// is one, else where the grid ends. Made in one pass; every place on the grid is exact. Immutable.
final class Wrap {

    private static final int FEWEST = 8;

    /// A row of characters without width could be endless.
    private static final int MOST_OF_A_CELL = 4;

    private final String text;
    private final LineMap lines;
    private final int columns;
    private final boolean seen;
    private int[] starts;
    private int count;

    private Wrap(String text, LineMap lines, int columns, boolean seen) {
        this.text = text;
        this.lines = lines;
        this.columns = columns;
        this.seen = seen;
        this.starts = new int[lines.count() + text.length() / columns + 16];
    }

    /// Breaks the lines of a text.
    ///
    /// @param columns the cells of a row
    /// @param seen whether characters without width are shown
    static Wrap of(String text, LineMap lines, int columns, boolean seen) {
        Wrap wrap = new Wrap(text, lines, Math.max(FEWEST, columns), seen);
        for (int line = 0; line < lines.count(); line++) {
            wrap.line(lines.start(line), lines.end(line));
        }
        wrap.starts = Arrays.copyOf(wrap.starts, wrap.count);
        return wrap;
    }

    /// The number of rows, at least one.
    int rows() {
        return count;
    }

    /// The cells of a row.
    int columns() {
        return columns;
    }

    /// Whether characters without width are shown, in a cell of their own.
    boolean seen() {
        return seen;
    }

    /// Where a row begins.
    int start(int row) {
        return starts[row];
    }

    /// Where a row ends, before its line end.
    int end(int row) {
        int lineEnd = lines.end(lines.lineAt(starts[row]));
        return row + 1 < count ? Math.min(starts[row + 1], lineEnd) : lineEnd;
    }

    /// The line that a row belongs to, from 0.
    int line(int row) {
        return lines.lineAt(starts[row]);
    }

    /// Whether a row is the first of its line.
    boolean isFirst(int row) {
        return lines.start(line(row)) == starts[row];
    }

    /// Whether a row is the last of its line.
    boolean isLast(int row) {
        return lines.end(line(row)) == end(row);
    }

    /// The row that a position stands in.
    int rowAt(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The column of every character of a row, and of what is behind the last. The second half of a
    /// pair stands where the pair ends.
    int[] columnsOf(int row) {
        int start = starts[row];
        int end = end(row);
        int[] at = new int[end - start + 1];
        int column = 0;
        int i = start;
        while (i < end) {
            int point = text.codePointAt(i);
            at[i - start] = column;
            column += Cells.of(point, column, seen);
            int next = Math.min(end, i + Character.charCount(point));
            Arrays.fill(at, i - start + 1, next - start + 1, column);
            i = next;
        }
        return at;
    }

    /// The place between characters of a row that is nearest to a column.
    int positionAt(int row, double column) {
        int[] at = columnsOf(row);
        int start = starts[row];
        int nearest = 0;
        for (int i = 1; i < at.length; i++) {
            boolean nearer = Math.abs(at[i] - column) < Math.abs(at[nearest] - column);
            if (nearer && isPlace(start + i)) {
                nearest = i;
            }
        }
        return start + nearest;
    }

    /// Whether a caret can stand at a position: not within a pair of units.
    private boolean isPlace(int position) {
        return position >= text.length()
                || position == 0
                || !Character.isLowSurrogate(text.charAt(position))
                || !Character.isHighSurrogate(text.charAt(position - 1));
    }

    private void line(int start, int end) {
        add(start);
        int column = 0;
        int row = start;
        int gap = start;
        int i = start;
        while (i < end) {
            int point = text.codePointAt(i);
            int cells = Cells.of(point, column, seen);
            boolean hangs = point == ' ' && column == columns;
            boolean full = column + cells > columns && !hangs;
            if ((full || i - row > MOST_OF_A_CELL * columns) && i > row) {
                row = full && gap > row ? gap : i;
                i = row;
                column = 0;
                add(row);
                continue;
            }
            i += Character.charCount(point);
            column += cells;
            gap = point == ' ' || point == '\t' ? i : gap;
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }
}
