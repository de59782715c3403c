package dev.galley.ui.source;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What the parser made of a text: its pieces one below the other, of which only those in sight
/// have nodes; the heights of the others are guessed. Belongs to the FX thread.
final class OutlineView extends Region {

    private static final double KEEP_CLEAR = 24;

    private final Text headProbe = new Text("recommended");
    private final ScrollBar bar = new ScrollBar();
    private final PieceRows rows = new PieceRows(getChildren());
    private Consumer<Spot> onScrolled = _ -> {};
    private IntConsumer onHovered = _ -> {};
    private IntConsumer onChosen = _ -> {};
    private List<Piece> pieces = List.of();
    private Heights heights = new Heights(List.of());
    private double measuredFor = -1;
    private int anchor;
    private double offset;
    private @Nullable Spot spot;
    private int wanted = -1;
    private boolean laying;

    OutlineView() {
        getStyleClass().add("source-outline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("What the parser made of it");
        headProbe.getStyleClass().add("piece-head");
        headProbe.setManaged(false);
        headProbe.setOpacity(0);
        headProbe.setMouseTransparent(true);
        headProbe.setAccessibleRole(AccessibleRole.NODE);
        headProbe.layoutBoundsProperty().addListener((_, _, _) -> forget());
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Scroll the structure");
        bar.setViewOrder(-1);
        bar.valueProperty().addListener((_, _, to) -> barMoved(to.doubleValue()));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(headProbe, bar);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> onHovered.accept(rows.at(event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> onHovered.accept(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What a person does in the outline.
    ///
    /// @param scrolled gets what is at the top now
    /// @param pointed gets the piece under the pointer, or -1
    /// @param picked gets the piece that was clicked or gone to
    void listen(Consumer<Spot> scrolled, IntConsumer pointed, IntConsumer picked) {
        onScrolled = scrolled;
        onHovered = pointed;
        onChosen = picked;
    }

    /// Shows other pieces from their start.
    void show(List<Piece> now) {
        pieces = now;
        rows.begin(now);
        anchor = 0;
        offset = 0;
        spot = null;
        wanted = -1;
        heights = new Heights(now);
        requestLayout();
    }

    /// Lights the piece under the pointer and the one that is looked at; -1 for none.
    void light(int hoveredPiece, int chosenPiece) {
        rows.light(hoveredPiece, chosenPiece);
    }

    /// Scrolls no further than it has to, to bring a piece into sight.
    void reveal(int piece) {
        wanted = piece;
        requestLayout();
    }

    /// Puts a piece where it is on the other side.
    void showAt(Spot where) {
        spot = where;
        requestLayout();
    }

    /// What stands at the top.
    Spot atTop() {
        return heights.count() == 0
                ? new Spot(0, 0)
                : new Spot(anchor, offset / Math.max(1, heights.of(anchor)));
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        double barWidth = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        if (measuredFor != getWidth()) {
            measuredFor = getWidth();
            heights.forget();
        }
        if (heights.count() > 0 && getHeight() > 0) {
            place();
            settle();
            bringIntoSight();
            arrange();
            showBar();
        }
        laying = false;
    }

    private void forget() {
        heights.forget();
        requestLayout();
    }

    private double room() {
        return getWidth() - bar.getWidth();
    }

    /// The row of a piece, measured.
    private PieceRow row(int index) {
        boolean there = rows.has(index);
        PieceRow row = rows.row(index);
        if (!there || !heights.isMeasured(index)) {
            double head = headProbe.getLayoutBounds().getWidth();
            heights.measured(index, row.heightIn(room(), head));
        }
        return row;
    }

    private void place() {
        Spot where = spot;
        spot = null;
        anchor = Math.clamp(where == null ? anchor : where.piece(), 0, heights.count() - 1);
        if (where != null) {
            row(anchor);
            offset = Math.rint(where.part() * heights.of(anchor));
        }
    }

    /// Finds which piece is at the top; the last one can be.
    private void settle() {
        row(anchor);
        while (offset < 0 && anchor > 0) {
            row(--anchor);
            offset += heights.of(anchor);
        }
        while (anchor < heights.count() - 1 && offset >= heights.of(anchor)) {
            offset -= heights.of(anchor);
            row(++anchor);
        }
        boolean last = anchor == heights.count() - 1;
        double most = Math.max(0, heights.of(anchor) - (last ? KEEP_CLEAR : 0));
        offset = Math.clamp(offset, 0, most);
    }

    private void bringIntoSight() {
        int piece = wanted;
        wanted = -1;
        if (piece < 0 || piece >= heights.count()) {
            return;
        }
        double y = -offset;
        int last = anchor;
        while (last < piece && y < getHeight()) {
            row(last);
            y += heights.of(last++);
        }
        row(piece);
        boolean above = piece < anchor || (piece == anchor && offset > 0);
        if (!above && last == piece && y + heights.of(piece) <= getHeight()) {
            return;
        }
        boolean near = !above && last == piece;
        double below = near ? getHeight() - heights.of(piece) - KEEP_CLEAR : getHeight() / 3;
        anchor = piece;
        offset = -Math.max(0, above ? KEEP_CLEAR : below);
        settle();
    }

    private void arrange() {
        double y = -offset;
        int index = anchor;
        while (index < heights.count() && y < getHeight()) {
            PieceRow row = row(index);
            row.resizeRelocate(0, Math.rint(y), room(), heights.of(index));
            y += heights.of(index++);
        }
        rows.keep(anchor, index);
    }

    private void showBar() {
        double above = heights.above(anchor) + offset;
        double all = heights.above(heights.count());
        bar.setMax(Math.max(1, all - KEEP_CLEAR));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / (all + getHeight())));
        bar.setUnitIncrement(60);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.clamp(above, 0, bar.getMax()));
    }

    private void barMoved(double to) {
        if (!laying && heights.count() > 0) {
            anchor = 0;
            offset = to;
            while (anchor < heights.count() - 1 && offset >= heights.of(anchor)) {
                offset -= heights.of(anchor++);
            }
            scrolled();
        }
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        if (heights.count() > 0) {
            offset -= event.getDeltaY();
            scrolled();
        }
    }

    private void scrolled() {
        settle();
        requestLayout();
        onScrolled.accept(atTop());
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int piece = rows.at(event.getY());
        if (piece >= 0) {
            onChosen.accept(piece);
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        boolean alone = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (step != 0 && alone && !pieces.isEmpty()) {
            event.consume();
            int from = rows.chosen() < 0 ? anchor - step : rows.chosen();
            int next = Math.clamp(from + (long) step, 0, pieces.size() - 1);
            onChosen.accept(next);
            reveal(next);
        }
    }
}
