package dev.galley.ui.source;

import dev.galley.ui.source.Palette.Role;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.util.List;

/// Draws the letters of a row, each run of them from the cell that it belongs to, and on demand the
/// white space. Belongs to the FX thread.
final class RowText {

    private static final int NO_BREAK = 0xA0;

    private final GraphicsContext g;
    private final Palette palette;
    private final Grid grid;

    RowText(GraphicsContext g, Palette palette, Grid grid) {
        this.g = g;
        this.palette = palette;
        this.grid = grid;
    }

    /// Draws a row.
    ///
    /// @param first the piece that the row begins with
    void draw(Sight sight, RowCells cells, int first) {
        String text = sight.model().text();
        List<Piece> pieces = sight.model().pieces();
        Color plain = palette.of(Role.TEXT);
        Color muted = palette.of(Role.MUTED);
        g.setFont(grid.font());
        int at = cells.start();
        for (int i = first; i < pieces.size() && at < cells.end(); i++) {
            Piece piece = pieces.get(i);
            if (piece.from() >= cells.end()) {
                break;
            }
            int value = Math.clamp(piece.span().start(), at, cells.end());
            letters(text, cells, at, value, muted);
            int end = Math.clamp(piece.end(), value, cells.end());
            letters(text, cells, value, end, piece.kind() == Kind.CHROME ? muted : plain);
            at = end;
        }
        letters(text, cells, at, cells.end(), plain);
        if (sight.wrap().seen()) {
            white(text, cells);
        }
    }

    private void letters(String text, RowCells cells, int from, int to, Color colour) {
        boolean accents = grid.accentsFit();
        g.setFill(colour);
        int i = from;
        while (i < to) {
            int run = i;
            while (run < to && isPlain(text.charAt(run), accents)) {
                run++;
            }
            if (run > i) {
                put(text.substring(i, run), cells, i);
                i = run;
                continue;
            }
            int end = cluster(text, i, to);
            if (!White.is(text.charAt(i)) && !Cells.isHidden(text.codePointAt(i))) {
                put(picture(text, i, end), cells, i);
            }
            i = end;
        }
    }

    private void put(String run, RowCells cells, int at) {
        if (!run.isBlank()) {
            g.fillText(run, cells.x(at), cells.y() + grid.baseline());
        }
    }

    /// Whether a character comes from the font of the grid and fills one cell.
    private static boolean isPlain(char c, boolean accents) {
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        boolean latin = c > NO_BREAK && c < 0x250 && c != 0xAD;
        boolean greek = c >= 0x391 && c < 0x460 && c != 0x3A2;
        return accents && (latin || greek || "–—‘’“”•…".indexOf(c) >= 0);
    }

    /// The end of a character with what is combined with it.
    private static int cluster(String text, int from, int to) {
        int i = Math.min(to, from + Character.charCount(text.codePointAt(from)));
        while (i < to && Cells.of(text.codePointAt(i), 0, true) == 0) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, to);
    }

    /// What is drawn for a character; a control character has a picture in Unicode.
    private static String picture(String text, int from, int end) {
        char c = text.charAt(from);
        if (c < ' ') {
            return String.valueOf((char) (0x2400 + c));
        }
        return c >= 0x7F && c < NO_BREAK ? "\u2421" : text.substring(from, end);
    }

    private void white(String text, RowCells cells) {
        double middle = cells.y() + Math.rint(grid.rowHeight() / 2);
        double cell = grid.cellWidth();
        g.setFill(palette.of(Role.MUTED));
        g.setStroke(palette.of(Role.MUTED));
        g.setLineWidth(1);
        for (int i = cells.start(); i < cells.end(); i++) {
            double x = cells.x(i);
            int point = text.codePointAt(i);
            if (point == ' ') {
                g.fillRect(Math.rint(x + cell / 2) - 1, middle - 1, 2, 2);
            } else if (point == '\t') {
                tab(x, cells.x(i + 1), middle);
            } else if (Cells.isHidden(point)) {
                hidden(x, cells);
            } else if (White.is(text.charAt(i))) {
                g.strokeRect(Math.floor(x) + 1.5, middle - 2.5, Math.floor(cell) - 3, 5);
            }
        }
        if (cells.isLast()) {
            lineEnd(text, cells);
        }
    }

    private void tab(double from, double to, double y) {
        g.strokeLine(from + 2, y + 0.5, to - 2, y + 0.5);
        g.strokeLine(to - 5, y - 2.5, to - 2, y + 0.5);
        g.strokeLine(to - 5, y + 3.5, to - 2, y + 0.5);
    }

    /// A character that nobody would see is the loudest.
    private void hidden(double x, RowCells cells) {
        g.setFill(palette.of(Role.ERROR));
        g.fillRect(Math.rint(x + grid.cellWidth() / 2) - 1, cells.y() + 3, 2, grid.rowHeight() - 6);
        g.fillRect(Math.rint(x) + 1, cells.y() + 3, Math.rint(grid.cellWidth()) - 2, 2);
        g.setFill(palette.of(Role.MUTED));
    }

    private void lineEnd(String text, RowCells cells) {
        int end = cells.end();
        if (end == text.length()) {
            return;
        }
        boolean pair = text.startsWith("\r\n", end);
        String word = pair ? "CR LF" : text.charAt(end) == '\r' ? "CR" : "LF";
        g.setFont(grid.wordFont());
        g.setFill(palette.of(Role.MUTED));
        g.fillText(word, cells.x(end) + 3, cells.y() + grid.baseline());
        g.setFont(grid.font());
    }
}
