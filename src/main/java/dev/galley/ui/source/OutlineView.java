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

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What the parser made of a text: its pieces one below the other, of which only those in sight
/// have nodes; the heights of the others are guessed. Belongs to the FX thread.
final class OutlineView extends Region {

    private static final double KEEP_CLEAR = 24;
    private static final double CHARS_OF_A_LINE = 70;

    private final Text headProbe = new Text("recommended");
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, PieceRow> shown = new TreeMap<>();
    private final Deque<PieceRow> spare = new ArrayDeque<>();
    private Consumer<Spot> onScrolled = _ -> {};
    private IntConsumer onHovered = _ -> {};
    private IntConsumer onChosen = _ -> {};
    private List<Piece> pieces = List.of();
    private double[] heights = new double[0];
    private double measuredFor = -1;
    private int anchor;
    private double offset;
    private @Nullable Spot spot;
    private int wanted = -1;
    private int hovered = -1;
    private int chosen = -1;
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
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> onHovered.accept(at(event.getY())));
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
        shown.values().forEach(this::putAway);
        shown.clear();
        anchor = 0;
        offset = 0;
        spot = null;
        wanted = -1;
        hovered = -1;
        chosen = -1;
        forget();
    }

    /// Lights the piece under the pointer and the one that is looked at; -1 for none.
    void light(int hoveredPiece, int chosenPiece) {
        hovered = hoveredPiece;
        chosen = chosenPiece;
        shown.forEach((index, row) -> row.light(index == hovered, index == chosen));
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
        return heights.length == 0
                ? new Spot(0, 0)
                : new Spot(anchor, offset / Math.max(1, height(anchor)));
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        double barWidth = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        if (measuredFor != getWidth()) {
            measuredFor = getWidth();
            Arrays.fill(heights, 0);
        }
        if (heights.length > 0 && getHeight() > 0) {
            place();
            settle();
            bringIntoSight();
            arrange();
            showBar();
        }
        laying = false;
    }

    private void forget() {
        heights = new double[pieces.size()];
        requestLayout();
    }

    private double room() {
        return getWidth() - bar.getWidth();
    }

    /// The height of a piece: measured where it has a node, else guessed.
    private double height(int index) {
        if (heights[index] > 0) {
            return heights[index];
        }
        double lines = 1 + Math.min(PieceRow.LONGEST, pieces.get(index).text().length()) / CHARS_OF_A_LINE;
        return Math.ceil(lines) * 22;
    }

    private PieceRow row(int index) {
        PieceRow there = shown.get(index);
        if (there == null) {
            there = spare.isEmpty() ? made() : spare.pop();
            there.show(index, pieces.get(index));
            there.light(index == hovered, index == chosen);
            there.setVisible(true);
            there.applyCss();
            shown.put(index, there);
        }
        heights[index] = there.heightIn(room(), headProbe.getLayoutBounds().getWidth());
        return there;
    }

    private PieceRow made() {
        PieceRow row = new PieceRow();
        getChildren().add(row);
        return row;
    }

    private void putAway(PieceRow row) {
        row.putAway();
        spare.push(row);
    }

    private void place() {
        Spot where = spot;
        spot = null;
        anchor = Math.clamp(where == null ? anchor : where.piece(), 0, heights.length - 1);
        if (where != null) {
            row(anchor);
            offset = Math.round(where.part() * height(anchor));
        }
    }

    /// Finds which piece is at the top; the last one can be.
    private void settle() {
        row(anchor);
        while (offset < 0 && anchor > 0) {
            row(--anchor);
            offset += height(anchor);
        }
        while (anchor < heights.length - 1 && offset >= height(anchor)) {
            offset -= height(anchor);
            row(++anchor);
        }
        double most = anchor == heights.length - 1 ? Math.max(0, height(anchor) - KEEP_CLEAR) : height(anchor);
        offset = Math.clamp(offset, 0, most);
    }

    private void bringIntoSight() {
        int piece = wanted;
        wanted = -1;
        if (piece < 0 || piece >= heights.length) {
            return;
        }
        double y = -offset;
        int last = anchor;
        while (last < piece && y < getHeight()) {
            row(last);
            y += height(last++);
        }
        row(piece);
        boolean above = piece < anchor || (piece == anchor && offset > 0);
        if (!above && last == piece && y + height(piece) <= getHeight()) {
            return;
        }
        boolean near = !above && last == piece;
        double free = above ? KEEP_CLEAR : near ? getHeight() - height(piece) - KEEP_CLEAR : getHeight() / 3;
        anchor = piece;
        offset = -Math.max(0, free);
        settle();
    }

    private void arrange() {
        double y = -offset;
        int index = anchor;
        while (index < heights.length && y < getHeight()) {
            PieceRow row = row(index);
            row.resizeRelocate(0, Math.round(y), room(), height(index));
            y += height(index++);
        }
        int behind = index;
        shown.entrySet()
                .removeIf(
                        entry -> {
                            boolean out = entry.getKey() < anchor || entry.getKey() >= behind;
                            if (out) {
                                putAway(entry.getValue());
                            }
                            return out;
                        });
    }

    private void showBar() {
        double above = offset;
        double all = 0;
        for (int i = 0; i < heights.length; i++) {
            above += i < anchor ? height(i) : 0;
            all += height(i);
        }
        bar.setMax(Math.max(1, all - KEEP_CLEAR));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / (all + getHeight())));
        bar.setUnitIncrement(60);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.clamp(above, 0, bar.getMax()));
    }

    private void barMoved(double to) {
        if (!laying && heights.length > 0) {
            anchor = 0;
            offset = to;
            while (anchor < heights.length - 1 && offset >= height(anchor)) {
                offset -= height(anchor++);
            }
            scrolled();
        }
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        if (heights.length > 0) {
            offset -= event.getDeltaY();
            scrolled();
        }
    }

    private void scrolled() {
        settle();
        requestLayout();
        onScrolled.accept(atTop());
    }

    private int at(double y) {
        return shown.values().stream()
                .filter(row -> row.getLayoutY() <= y && y < row.getLayoutY() + row.getHeight())
                .mapToInt(PieceRow::index)
                .findFirst()
                .orElse(-1);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int piece = at(event.getY());
        if (piece >= 0) {
            onChosen.accept(piece);
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        boolean alone = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (step != 0 && alone && !pieces.isEmpty()) {
            event.consume();
            int next = Math.clamp((chosen < 0 ? anchor - step : chosen) + (long) step, 0, pieces.size() - 1);
            onChosen.accept(next);
            reveal(next);
        }
    }
}
