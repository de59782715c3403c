package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Counted;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the posts spread over a score, in ten bars. To drag over some bars asks for their scores; a
/// click on the only chosen bar, or Delete, asks for all again. With the keyboard, the arrows move
/// the end of the range and Shift with them its start.
final class ScoreHistogram extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double BARS = 36;
    private static final double GAP = 2;

    private final Field score;
    private final FacetsViewModel facets;
    private final List<Region> bars =
            Stream.generate(ScoreHistogram::bar).limit(BinRange.BINS).toList();
    private final Label range = new Label();
    private List<Integer> counts = Collections.nCopies(BinRange.BINS, 0);
    private @Nullable BinRange asked;
    private @Nullable BinRange dragged;
    private int pressed;

    ScoreHistogram(Field score, FacetsViewModel facets) {
        this.score = score;
        this.facets = facets;
        getStyleClass().add("score-histogram");
        setId("histogram-" + score.word());
        range.getStyleClass().add("histogram-range");
        getChildren().addAll(bars);
        getChildren().add(range);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::press);
        setOnMouseDragged(drag -> drag(BinRange.between(pressed, binAt(drag.getX()))));
        setOnMouseReleased(_ -> release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        facets.lines().subscribe(this::show);
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("histogram-bar");
        bar.setMouseTransparent(true);
        return bar;
    }

    private void show(FacetLines lines) {
        counts = lines.table().bins(score);
        Optional<Term.Range> found = lines.query().range(score);
        asked = found.map(r -> BinRange.of(r.from(), r.to())).orElse(null);
        mark();
        requestLayout();
    }

    private void mark() {
        BinRange shown = dragged != null ? dragged : asked;
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(NONE, counts.get(i) == 0);
            bars.get(i).pseudoClassStateChanged(CHOSEN, shown != null && shown.holds(i));
        }
        String words = shown == null ? "0–100" : shown.min() + "–" + shown.max();
        range.setText(words);
        String posts = Counted.posts(within(shown == null ? BinRange.ALL : shown));
        setAccessibleText(FieldWords.of(score) + " " + words.replace("–", " to ") + ", " + posts);
    }

    private long within(BinRange shown) {
        long sum = 0;
        for (int i = shown.first(); i <= shown.last(); i++) {
            sum += counts.get(i);
        }
        return sum;
    }

    private void press(MouseEvent press) {
        requestFocus();
        pressed = binAt(press.getX());
        drag(BinRange.between(pressed, pressed));
        press.consume();
    }

    private void drag(BinRange over) {
        dragged = over;
        mark();
    }

    private void release() {
        BinRange wanted = dragged;
        dragged = null;
        if (wanted != null) {
            ask(wanted.equals(asked) ? BinRange.ALL : wanted);
        }
        mark();
    }

    private void ask(BinRange wanted) {
        facets.range(score, wanted.min(), wanted.max());
    }

    private void key(KeyEvent key) {
        BinRange now = asked == null ? BinRange.ALL : asked;
        @Nullable BinRange wanted =
                switch (key.getCode()) {
                    case LEFT -> key.isShiftDown() ? now.start(-1) : now.end(-1);
                    case RIGHT -> key.isShiftDown() ? now.start(1) : now.end(1);
                    case DELETE, BACK_SPACE -> BinRange.ALL;
                    default -> null;
                };
        if (wanted != null) {
            key.consume();
            ask(wanted);
        }
    }

    private int binAt(double x) {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double share = (x - snappedLeftInset()) / Math.max(1, width);
        return Math.clamp((int) Math.floor(share * BinRange.BINS), 0, BinRange.BINS - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + BARS + GAP + range.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 180;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double step = width / BinRange.BINS;
        int most = Math.max(1, Collections.max(counts));
        double bottom = snappedTopInset() + BARS;
        for (int i = 0; i < bars.size(); i++) {
            double share = (double) counts.get(i) / most;
            double height = counts.get(i) == 0 ? 1 : Math.max(3, Math.round(share * BARS));
            double x = snapPositionX(left + i * step);
            double end = snapPositionX(left + (i + 1) * step) - GAP;
            bars.get(i).resizeRelocate(x, bottom - height, end - x, height);
        }
        double text = range.prefHeight(-1);
        layoutInArea(range, left, bottom + GAP, width, text, 0, HPos.LEFT, VPos.CENTER);
    }
}
