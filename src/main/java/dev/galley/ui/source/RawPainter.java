package dev.galley.ui.source;

import dev.galley.text.LineMap;
import dev.galley.text.Span;
import dev.galley.ui.source.Palette.Role;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Draws the rows of a raw text that are in sight, with their gutter. Belongs to the FX thread.
final class RawPainter {

    private static final double HATCH = 6;

    private final GraphicsContext g;
    private final Palette palette;
    private final Grid grid;
    private final RowText words;

    RawPainter(GraphicsContext g, Palette palette, Grid grid) {
        this.g = g;
        this.palette = palette;
        this.grid = grid;
        this.words = new RowText(g, palette, grid);
    }

    /// Draws all that is in sight.
    void paint(Sight sight) {
        g.setFill(palette.of(Role.SURFACE));
        g.fillRect(0, 0, sight.width(), sight.height());
        double text = grid.text(sight.model().lines().count());
        g.setFill(palette.of(Role.GUTTER));
        g.fillRect(0, 0, text - Grid.LEAD - grid.barWidth(), sight.height());
        g.setTextBaseline(VPos.BASELINE);
        List<Remark> remarks = inSight(sight);
        double height = grid.rowHeight();
        int first = (int) Math.floor(sight.top() / height);
        for (int row = Math.max(0, first); row < sight.wrap().rows(); row++) {
            double y = Math.rint(row * height - sight.top());
            if (y >= sight.height()) {
                break;
            }
            row(sight, row, y, remarks);
            gutter(sight, row, y, row == first);
        }
    }

    private List<Remark> inSight(Sight sight) {
        double height = grid.rowHeight();
        Wrap wrap = sight.wrap();
        int first = Math.clamp((int) (sight.top() / height), 0, wrap.rows() - 1);
        int last = Math.min(wrap.rows() - 1, (int) ((sight.top() + sight.height()) / height));
        Span seen = new Span(wrap.start(first), Math.max(wrap.start(first), wrap.end(last)));
        return sight.model().remarks().stream()
                .filter(remark -> remark.severity() != null && touches(remark.span(), seen))
                .toList();
    }

    private static boolean touches(@Nullable Span span, Span seen) {
        return span != null && span.start() <= seen.end() && span.end() >= seen.start();
    }

    private void row(Sight sight, int row, double y, List<Remark> remarks) {
        RowCells cells = new RowCells(sight, grid, row, y);
        List<Piece> pieces = sight.model().pieces();
        int first = sight.model().pieceFrom(cells.start());
        for (int i = first; i < pieces.size() && pieces.get(i).from() <= cells.end(); i++) {
            ground(sight, i, cells);
        }
        selection(sight, cells);
        found(sight, cells);
        words.draw(sight, cells, first);
        for (Remark remark : remarks) {
            underline(remark, cells);
        }
        int caret = sight.marks().caret();
        if (caret >= 0 && sight.wrap().rowAt(caret) == row) {
            g.setFill(palette.of(Role.ACCENT));
            g.fillRect(Math.rint(cells.x(caret)) - 1, y + 1, 2, grid.rowHeight() - 2);
        }
    }

    private void ground(Sight sight, int index, RowCells cells) {
        Piece piece = sight.model().pieces().get(index);
        Kind kind = piece.kind();
        Color tint = palette.tint(kind);
        if (kind != Kind.CHROME) {
            fill(cells, piece.from(), piece.span().start(), Palette.sheer(tint, 0.45));
            fill(cells, piece.span().start(), piece.end(), tint);
        }
        if (kind == Kind.UNCLAIMED) {
            hatch(cells, piece.span());
        }
        boolean chosen = index == sight.marks().chosen();
        if (chosen || index == sight.marks().hovered()) {
            Color mark = palette.mark(kind);
            boolean bare = sight.marks().selection().length() == 0;
            double strength = !chosen ? 0.12 : bare ? 0.22 : 0;
            fill(cells, piece.from(), piece.end(), Palette.sheer(mark, strength));
            line(cells, new Span(piece.from(), piece.end()), mark, chosen ? 2 : 1);
        }
    }

    private void line(RowCells cells, Span span, Color colour, double width) {
        if (cells.holds(span)) {
            double x = cells.x(span.start());
            g.setFill(colour);
            g.fillRect(x, cells.bottom() - width, cells.x(span.end()) - x, width);
        }
    }

    private void fill(RowCells cells, int from, int to, Color colour) {
        if (from < to && cells.holds(new Span(from, to))) {
            double x = cells.x(from);
            g.setFill(colour);
            g.fillRect(x, cells.y(), cells.x(to) - x, grid.rowHeight());
        }
    }

    private void hatch(RowCells cells, Span span) {
        if (cells.holds(span)) {
            double x = cells.x(span.start());
            hatch(x, cells.y(), cells.x(span.end()) - x, grid.rowHeight());
        }
    }

    private void hatch(double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setStroke(Palette.sheer(palette.mark(Kind.UNCLAIMED), 0.42));
        g.setLineWidth(1.2);
        double first = x - height - (x - height + y) % HATCH;
        for (double at = first; at < x + width; at += HATCH) {
            g.strokeLine(at, y + height, at + height, y);
        }
        g.restore();
    }

    private void found(Sight sight, RowCells cells) {
        FoundSpans found = sight.marks().found();
        int first = Math.max(0, found.firstFrom(cells.start() - found.length()));
        for (int i = first; i < found.size(); i++) {
            int start = found.start(i);
            if (start > cells.end()) {
                break;
            }
            boolean current = i == found.current();
            Role role = current ? Role.FOUND_CURRENT : Role.FOUND;
            fill(cells, start, start + found.length(), palette.of(role));
            if (current) {
                Span span = new Span(start, start + found.length());
                line(cells, span, palette.of(Role.TEXT), 1);
            }
        }
    }

    private void selection(Sight sight, RowCells cells) {
        Span selected = sight.marks().selection();
        Color colour = Palette.sheer(palette.of(Role.ACCENT), 0.3);
        fill(cells, selected.start(), selected.end(), colour);
        boolean goesOn = selected.start() <= cells.end() && selected.end() > cells.end();
        if (goesOn && selected.length() > 0 && cells.isLast()) {
            g.setFill(colour);
            g.fillRect(cells.x(cells.end()), cells.y(), grid.cellWidth(), grid.rowHeight());
        }
    }

    /// An error is dashes close together, a warning dashes, a hint dots, always below the letters.
    private void underline(Remark remark, RowCells cells) {
        Span span = remark.span();
        if (span == null || remark.severity() == null || !cells.holds(span)) {
            return;
        }
        double x = cells.x(span.start());
        double end = cells.x(span.end());
        if (x == end && span.length() > 0) {
            return;
        }
        end = Math.max(x + grid.cellWidth(), end);
        g.save();
        g.setLineWidth(2);
        g.setLineCap(StrokeLineCap.BUTT);
        switch (remark.severity()) {
            case ERROR -> g.setStroke(palette.of(Role.ERROR));
            case WARNING -> {
                g.setStroke(palette.of(Role.WARNING));
                g.setLineDashes(6, 3);
            }
            case INFO -> {
                g.setStroke(palette.of(Role.INFO));
                g.setLineDashes(2, 3);
            }
        }
        g.strokeLine(x, cells.bottom() - 2, end, cells.bottom() - 2);
        g.restore();
    }

    private void gutter(Sight sight, int row, double y, boolean top) {
        LineMap lines = sight.model().lines();
        int count = lines.count();
        double baseline = y + grid.baseline();
        if (sight.wrap().isFirst(row)) {
            g.setFill(palette.of(Role.MUTED));
            g.setTextAlign(TextAlignment.RIGHT);
            g.setFont(grid.wordFont());
            g.fillText(
                    Integer.toString(sight.wrap().line(row) + 1), grid.numbersEnd(count), baseline);
            g.setTextAlign(TextAlignment.LEFT);
        }
        int index = sight.model().pieceFrom(sight.wrap().start(row));
        if (index >= sight.model().pieces().size()) {
            return;
        }
        Piece piece = sight.model().pieces().get(index);
        if (piece.from() > sight.wrap().end(row)) {
            return;
        }
        Color mark = palette.mark(piece.kind());
        double bar = grid.bar(count);
        g.setFill(mark);
        g.fillRect(bar, y, grid.barWidth(), grid.rowHeight());
        boolean begins = piece.isFirst() && sight.wrap().rowAt(piece.from()) == row;
        if (begins || top) {
            Font font = grid.wordFont();
            g.setFont(font);
            g.setFill(mark);
            g.fillText(piece.kind().word(), grid.words(count), baseline);
        }
        if (piece.kind() == Kind.UNCLAIMED) {
            hatch(0, y, bar, grid.rowHeight());
        }
    }
}
