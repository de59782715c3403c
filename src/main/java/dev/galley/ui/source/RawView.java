package dev.galley.ui.source;

import dev.galley.text.Span;
import dev.galley.ui.source.Sight.Marks;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The raw text: rows of a character grid, of which only those in sight are drawn, so that it costs
/// the same whatever the text's length. Belongs to the FX thread.
final class RawView extends Region {

    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(this::requestLayout);
    private final Grid grid = new Grid(this::measured);
    private final ScrollBar bar = new ScrollBar();
    private final RawPainter painter;
    private final Overview overview;
    private final Caret caret = new Caret();
    private @Nullable SourceModel model;
    private @Nullable Wrap wrap;
    private Consumer<Spot> onScrolled = _ -> {};
    private @Nullable Span wanted;
    private @Nullable Spot spot;
    private FoundSpans found = FoundSpans.NOTHING;
    private double top;
    private int hovered = -1;
    private int chosen = -1;
    private boolean white;
    private boolean laying;

    RawView() {
        getStyleClass().add("source-raw");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Raw text");
        painter = new RawPainter(canvas.getGraphicsContext2D(), palette, grid);
        overview = new Overview(canvas.getGraphicsContext2D(), palette);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Scroll the raw text");
        bar.valueProperty().addListener((_, _, to) -> barMoved(to.doubleValue()));
        getChildren().setAll(palette, grid, canvas, bar);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        focusedProperty().addListener((_, _, _) -> requestLayout());
    }

    /// Shows a text from its start.
    void show(@Nullable SourceModel now) {
        model = now;
        wrap = null;
        caret.show(now == null ? "" : now.text());
        found = FoundSpans.NOTHING;
        top = 0;
        hovered = -1;
        chosen = -1;
        wanted = null;
        spot = null;
        requestLayout();
    }

    /// Calls back when a person has scrolled, with what is at the top now.
    void onScrolled(Consumer<Spot> scrolled) {
        onScrolled = scrolled;
    }

    /// The caret; after a change of it [#caretMoved] is to be called.
    Caret caret() {
        return caret;
    }

    /// Draws the caret where it is now and scrolls to it.
    void caretMoved() {
        reveal(new Span(caret.at(), caret.at()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Lights the piece under the pointer and the one that is looked at; -1 for none.
    void light(int hoveredPiece, int chosenPiece) {
        if (hovered != hoveredPiece || chosen != chosenPiece) {
            hovered = hoveredPiece;
            chosen = chosenPiece;
            requestLayout();
        }
    }

    /// Marks what was found.
    void found(FoundSpans now) {
        found = now;
        requestLayout();
    }

    /// Shows or hides white space, control characters and line ends.
    void white(boolean shown) {
        keepTop();
        white = shown;
        wrap = null;
        requestLayout();
    }

    /// Scrolls no further than it has to, to bring a span into sight.
    void reveal(Span span) {
        wanted = span;
        requestLayout();
    }

    /// Puts a piece where it is on the other side.
    void showAt(Spot where) {
        spot = where;
        requestLayout();
    }

    /// The position nearest to a point of this view.
    int positionAt(double x, double y) {
        SourceModel now = model;
        Wrap rows = wrap;
        if (now == null || rows == null) {
            return 0;
        }
        double column = (x - grid.text(now.lines().count())) / grid.cellWidth();
        int row = new RowMap(now, rows, grid.rowHeight()).rowAt(y + top);
        return rows.positionAt(row, Math.max(0, column));
    }

    /// The piece at a point of this view; -1 where there is none.
    int pieceAt(double x, double y) {
        SourceModel now = model;
        Wrap rows = wrap;
        if (now == null || rows == null || y + top >= rows.rows() * grid.rowHeight()) {
            return -1;
        }
        int position = positionAt(x, y);
        int piece = now.pieceAt(position);
        if (piece >= 0 || x >= grid.text(now.lines().count())) {
            return piece;
        }
        int next = now.pieceFrom(position);
        int end = rows.end(rows.rowAt(position));
        return next < now.pieces().size() && now.pieces().get(next).from() < end ? next : -1;
    }

    /// The rows as they are broken now; a key can come before they were drawn. Null where there is
    /// no text or no room.
    @Nullable Wrap wrap() {
        if (wrap == null) {
            requestLayout();
            layout();
        }
        return wrap;
    }

    /// Rows that fit into the view, for a page.
    int page() {
        return Math.max(1, (int) (getHeight() / grid.rowHeight()) - 1);
    }

    /// What stands at the top.
    Spot atTop() {
        SourceModel now = model;
        Wrap rows = wrap;
        return now == null || rows == null
                ? new Spot(0, 0)
                : new RowMap(now, rows, grid.rowHeight()).spotAt(top);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        SourceModel now = model;
        if (attribute == AccessibleAttribute.TEXT && now != null) {
            return now.lines().line(now.lines().lineAt(caret.at()));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        double barWidth = Math.ceil(bar.prefWidth(-1));
        double width = Math.max(0, getWidth() - barWidth);
        bar.resizeRelocate(width, 0, barWidth, getHeight());
        canvas.setWidth(width);
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, width, getHeight());
        SourceModel now = model;
        if (now != null && width > 0 && getHeight() > 0) {
            Wrap rows = wrapped(now, width);
            RowMap map = new RowMap(now, rows, grid.rowHeight());
            place(map);
            showBar(map.most());
            int at = isFocused() ? caret.at() : -1;
            Marks marks = new Marks(hovered, chosen, caret.selection(), at, found);
            Sight sight = new Sight(now, rows, top, width, getHeight(), marks);
            painter.paint(sight);
            overview.paint(sight);
        }
        laying = false;
    }

    private Wrap wrapped(SourceModel now, double width) {
        int columns = grid.columns(width, now.lines().count());
        Wrap rows = wrap;
        if (rows == null || rows.columns() != Math.max(8, columns) || rows.seen() != white) {
            if (rows != null) {
                keepTop();
            }
            rows = Wrap.of(now.text(), now.lines(), columns, white);
            wrap = rows;
        }
        return rows;
    }

    private void keepTop() {
        if (spot == null && wrap != null) {
            spot = atTop();
        }
    }

    private void place(RowMap map) {
        top = spot == null ? top : map.topOf(spot);
        spot = null;
        top = wanted == null ? top : map.intoSight(wanted, top, getHeight());
        wanted = null;
        top = Math.round(Math.clamp(top, 0, map.most()));
    }

    private void showBar(double most) {
        bar.setMax(Math.max(1, most));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / (most + getHeight())));
        bar.setUnitIncrement(3 * grid.rowHeight());
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.min(top, bar.getMax()));
    }

    private void barMoved(double to) {
        if (!laying) {
            move(to);
        }
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        move(top - event.getDeltaY());
    }

    private void move(double to) {
        SourceModel now = model;
        Wrap rows = wrap;
        if (now != null && rows != null) {
            double most = new RowMap(now, rows, grid.rowHeight()).most();
            top = Math.round(Math.clamp(to, 0, most));
            requestLayout();
            onScrolled.accept(atTop());
        }
    }

    private void measured() {
        keepTop();
        wrap = null;
        requestLayout();
    }
}
