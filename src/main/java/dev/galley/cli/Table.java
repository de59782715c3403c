package dev.galley.cli;

import java.util.ArrayList;
import java.util.List;

/// Lays rows out in columns. The widths are set beforehand, so that rows can be written as they
/// come; a cell that is wider than its column is never cut, but pushes the rest of its row.
final class Table {

    private static final String GAP = "  ";

    private record Column(String heading, int width, boolean right) {}

    private final List<Column> columns = new ArrayList<>();

    /// Adds a column of text.
    Table left(String heading, int width) {
        columns.add(new Column(heading, Math.max(width, heading.length()), false));
        return this;
    }

    /// Adds a column of numbers.
    Table right(String heading, int width) {
        columns.add(new Column(heading, Math.max(width, heading.length()), true));
        return this;
    }

    /// The line above the rows.
    String headings() {
        return row(columns.stream().map(Column::heading).toList());
    }

    /// The width of all columns but the last, with the gaps after them.
    int widthBeforeLast() {
        return columns.stream()
                .limit(columns.size() - 1L)
                .mapToInt(c -> c.width() + GAP.length())
                .sum();
    }

    /// One row, without blanks at its end.
    String row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells for " + columns.size() + " columns");
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(padded(cells.get(i), columns.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String cell, Column column) {
        String blanks =
                " ".repeat(Math.max(0, column.width() - cell.codePointCount(0, cell.length())));
        return column.right() ? blanks + cell : cell + blanks;
    }
}
