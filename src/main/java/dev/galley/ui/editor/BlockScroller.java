package dev.galley.ui.editor;

import dev.galley.ui.kit.NextFrame;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows one below the other, of which only those near the viewport are built; the heights of the
/// others are guessed. What stands at the top stays there when a guess turns out wrong. Of rows
/// that are new as a whole, those in sight come first and those near it a frame later.
final class BlockScroller extends Region {

    private static final double AHEAD = 300;
    private static final double END = 96;
    private static final double KEEP_CLEAR = 12;
    private static final double FAR = 100_000;
    private static final String SAMPLE =
            "a plain line of some seventy-four characters, as they come in any article.";

    private final Text probe = new Text(SAMPLE);
    private final ScrollBar bar = new ScrollBar();
    private List<Row> rows = List.of();
    private int anchor;
    private double offset;
    private boolean laying;
    private boolean fresh;
    private @Nullable Row revealed;

    BlockScroller() {
        getStyleClass().add("editor-scroller");
        probe.getStyleClass().add("editor-measure");
        probe.setManaged(false);
        probe.setOpacity(0);
        probe.setMouseTransparent(true);
        probe.setAccessibleRole(AccessibleRole.NODE);
        probe.layoutBoundsProperty().addListener(_ -> requestLayout());
        bar.setViewOrder(-1);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Scroll the article");
        bar.valueProperty().addListener((_, _, to) -> barMoved(to.doubleValue()));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(probe, bar);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /// Shows these rows; the row at the top stays there if it is among them.
    void setRows(List<Row> now) {
        Row top = rows.isEmpty() ? null : rows.get(anchor);
        int at = top == null ? -1 : now.indexOf(top);
        rows = List.copyOf(now);
        if (at >= 0) {
            anchor = at;
        } else if (top == null || rows.isEmpty()) {
            anchor = 0;
            offset = 0;
            fresh = true;
        }
        anchor = Math.clamp(anchor, 0, Math.max(0, rows.size() - 1));
        getChildren().removeIf(node -> node instanceof Row row && !rows.contains(row));
        sortChildren();
        requestLayout();
    }

    /// The row that stands at the top of the viewport; -1 where there is none.
    int atTop() {
        return rows.isEmpty() ? -1 : anchor;
    }

    /// Puts a row at the top.
    void showAtTop(int row) {
        anchor = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
        offset = 0;
        requestLayout();
    }

    /// Makes the controls of a row and brings its caret into sight.
    void reveal(Row row) {
        ensure(row);
        revealed = row;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        if (!rows.isEmpty() && getHeight() > 0) {
            Column column = column();
            settle(column);
            arrange(column);
            bringIntoSight(column);
            showBar(column);
            if (fresh) {
                NextFrame.run(this::requestLayout);
            }
            fresh = false;
        }
        laying = false;
    }

    private Column column() {
        return Column.in(getWidth(), probe.getLayoutBounds().getWidth());
    }

    private double height(int row, Column column) {
        return rows.get(row).heightIn(column);
    }

    /// Finds which row is at the top, with no empty space above the first or far below the last.
    private void settle(Column column) {
        anchor = Math.clamp(anchor, 0, rows.size() - 1);
        ensure(rows.get(anchor));
        while (anchor < rows.size() - 1 && offset >= height(anchor, column)) {
            offset -= height(anchor, column);
            ensure(rows.get(++anchor));
        }
        climb(column);
        double y = -offset;
        int row = anchor;
        while (row < rows.size() && y < getHeight()) {
            ensure(rows.get(row));
            y += height(row++, column);
        }
        if (row == rows.size() && y + END < getHeight()) {
            offset -= getHeight() - y - END;
            climb(column);
        }
    }

    private void climb(Column column) {
        while (offset < 0 && anchor > 0) {
            ensure(rows.get(--anchor));
            offset += height(anchor, column);
        }
        offset = Math.max(0, offset);
    }

    private void arrange(Column column) {
        Set<Row> shown = new HashSet<>();
        double ahead = fresh ? 0 : AHEAD;
        double y = -offset;
        for (int i = anchor; i < rows.size() && y < getHeight() + ahead; i++) {
            ensure(rows.get(i));
            shown.add(rows.get(i));
            y += put(i, y, column);
        }
        y = -offset;
        for (int i = anchor - 1; i >= 0 && y > -ahead; i--) {
            ensure(rows.get(i));
            shown.add(rows.get(i));
            y -= height(i, column);
            put(i, y, column);
        }
        rows.stream()
                .filter(row -> row.getParent() == this && !shown.contains(row))
                .forEach(this::putAway);
    }

    /// What is typed in stays in the scene, wherever it is.
    private void putAway(Row row) {
        row.setVisible(row.isFocusWithin());
        row.relocate(0, rows.indexOf(row) < anchor ? -FAR : FAR);
    }

    private double put(int index, double y, Column column) {
        Row row = rows.get(index);
        double height = row.heightIn(column);
        row.setVisible(true);
        row.resizeRelocate(0, snapPositionY(y), getWidth() - bar.getWidth(), height);
        return height;
    }

    private void bringIntoSight(Column column) {
        Row row = revealed;
        revealed = null;
        if (row == null || !rows.contains(row)) {
            return;
        }
        if (!row.isVisible() || Math.abs(row.getLayoutY()) >= FAR) {
            anchor = rows.indexOf(row);
            offset = -getHeight() / 3;
            settle(column);
            arrange(column);
        }
        row.layout();
        Bounds caret = sceneToLocal(row.localToScene(caret(row)));
        double below = caret.getMaxY() + KEEP_CLEAR - getHeight();
        double above = KEEP_CLEAR - caret.getMinY();
        if (above > 0 || below > 0) {
            offset += above > 0 ? -above : Math.min(below, -above);
            settle(column);
            arrange(column);
        }
    }

    /// Where the caret is in a row, or the whole row where it has none.
    private static Bounds caret(Row row) {
        TextInputControl text = row.first();
        if (text instanceof TextBox box && box.isFocused()) {
            Rectangle2D place = box.place(box.getCaretPosition());
            if (place != null) {
                return row.sceneToLocal(
                        box.localToScene(
                                new BoundingBox(
                                        place.getMinX(), place.getMinY(), 1, place.getHeight())));
            }
        }
        return row.getLayoutBounds();
    }

    private void showBar(Column column) {
        double above = 0;
        double all = END;
        for (int i = 0; i < rows.size(); i++) {
            above += i < anchor ? height(i, column) : 0;
            all += height(i, column);
        }
        double most = Math.max(0, all - getHeight());
        bar.setVisible(most > 0);
        bar.setMax(Math.max(1, most));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / all));
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setUnitIncrement(40);
        bar.setValue(Math.clamp(above + offset, 0, bar.getMax()));
    }

    private void barMoved(double to) {
        if (!laying && !rows.isEmpty()) {
            anchor = 0;
            offset = to;
            Column column = column();
            while (anchor < rows.size() - 1 && offset >= height(anchor, column)) {
                offset -= height(anchor++, column);
            }
            requestLayout();
        }
    }

    private void wheel(ScrollEvent event) {
        offset -= event.getDeltaY();
        event.consume();
        requestLayout();
    }

    private void ensure(Row row) {
        if (!row.built()) {
            row.build();
        }
        if (row.getParent() != this) {
            getChildren().add(placeOf(row), row);
            row.applyCss();
        }
    }

    /// The children in the order of the rows, so that the focus goes that way.
    private void sortChildren() {
        List<Row> there = rows.stream().filter(row -> row.getParent() == this).toList();
        List<Row> now =
                getChildren().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
        if (!there.equals(now)) {
            getChildren().removeAll(now);
            getChildren().addAll(there);
        }
    }

    /// Where a row that is new comes to stand among the children.
    private int placeOf(Row row) {
        for (int i = rows.indexOf(row) - 1; i >= 0; i--) {
            if (rows.get(i).getParent() == this) {
                return getChildren().indexOf(rows.get(i)) + 1;
            }
        }
        return getChildren().indexOf(bar) + 1;
    }
}
