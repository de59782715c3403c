package dev.galley.ui.queue;

import dev.galley.catalog.Histogram;
import dev.galley.ui.queue.EdgeRange.End;
import dev.galley.ui.queue.RangeViewModel.Shown;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/// How the posts spread over numbers, in bars, and below them a line with two thumbs. A thumb is
/// moved by dragging, or with the arrows a step, with Page Up and Down a bar, with Home and End all
/// the way. To drag over some bars asks for them; a click on the only chosen bar, or Delete, asks
/// for all again. Counts follow at once, the filter when the mouse is let go or the keys rest.
final class RangePane extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final Duration REST = Duration.millis(250);
    private static final double BARS = 36;
    private static final double GAP = 2;

    private final RangeViewModel model;
    private final List<Region> bars = new ArrayList<>();
    private final Region track = region("range-track");
    private final Region span = region("range-span");
    private final RangeThumb start;
    private final RangeThumb finish;
    private final Label words = new Label();
    private final Label count = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private int pressed = -1;

    RangePane(RangeViewModel model) {
        this.model = model;
        this.start = new RangeThumb(End.START, model);
        this.finish = new RangeThumb(End.FINISH, model);
        getStyleClass().add("range-pane");
        setId("range-" + model.shown().get().field().word());
        setAccessibleRole(AccessibleRole.PARENT);
        words.getStyleClass().add("range-words");
        count.getStyleClass().add("range-words");
        getChildren().addAll(track, span, start, finish, words, count);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        rest.setOnFinished(_ -> model.settle());
        listen(start);
        listen(finish);
        model.shown().subscribe(this::show);
    }

    private void listen(RangeThumb thumb) {
        thumb.addEventHandler(KeyEvent.KEY_PRESSED, key -> key(thumb, key));
        thumb.setOnMousePressed(
                press -> {
                    thumb.requestFocus();
                    press.consume();
                });
        thumb.setOnMouseDragged(
                drag -> {
                    double x = sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
                    model.move(thumb.end(), shown().scale().nearest(placeAt(x)));
                    drag.consume();
                });
        thumb.setOnMouseReleased(
                release -> {
                    model.settle();
                    release.consume();
                });
        thumb.focusedProperty().subscribe((_, focused) -> leave(focused));
    }

    private void leave(boolean focused) {
        if (!focused && rest.getCurrentTime().greaterThan(Duration.ZERO)) {
            rest.stop();
            model.settle();
        }
    }

    private Shown shown() {
        return model.shown().get();
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private void show(Shown shown) {
        Scale scale = shown.scale();
        int bins = shown.histogram().bins().size();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        while (bars.size() < bins) {
            Region bar = region("histogram-bar");
            bars.add(bar);
            getChildren().addFirst(bar);
        }
        while (bars.size() > bins) {
            getChildren().remove(bars.removeLast());
        }
        for (int i = 0; i < bars.size(); i++) {
            boolean chosen = shown.asked() && shown.range().touches(scale, i);
            bars.get(i).pseudoClassStateChanged(NONE, shown.histogram().bins().get(i).count() == 0);
            bars.get(i).pseudoClassStateChanged(CHOSEN, chosen);
        }
        span.pseudoClassStateChanged(CHOSEN, shown.asked());
        words.setText(shown.words());
        count.setText(shown.count());
        setAccessibleText(shown.spoken());
        List.of(span, start, finish).forEach(part -> part.setVisible(shown.hasBars()));
        start.show(shown);
        finish.show(shown);
        requestLayout();
    }

    private void press(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = binAt(press.getX());
        start.requestFocus();
        drag(press);
    }

    private void drag(MouseEvent drag) {
        if (pressed >= 0) {
            model.attempt(EdgeRange.bins(shown().scale(), pressed, binAt(drag.getX())));
            drag.consume();
        }
    }

    private void release() {
        if (pressed >= 0) {
            pressed = -1;
            model.settleOrClear();
        }
    }

    private void key(RangeThumb thumb, KeyEvent key) {
        Shown shown = shown();
        Scale scale = shown.scale();
        long now = shown.range().at(thumb.end());
        if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            key.consume();
            rest.stop();
            model.clear();
            return;
        }
        long wanted =
                switch (key.getCode()) {
                    case LEFT, DOWN -> scale.below(now);
                    case RIGHT, UP -> scale.above(now);
                    case PAGE_DOWN -> scale.edge((int) Math.ceil(scale.place(now)) - 1);
                    case PAGE_UP -> scale.edge((int) Math.floor(scale.place(now)) + 1);
                    case HOME -> scale.lowest();
                    case END -> scale.end();
                    default -> Long.MIN_VALUE;
                };
        if (wanted != Long.MIN_VALUE) {
            key.consume();
            model.move(thumb.end(), wanted);
            rest.playFromStart();
        }
    }

    private double left() {
        return snappedLeftInset() + RangeThumb.SIZE / 2;
    }

    private double width() {
        return Math.max(1, getWidth() - left() - snappedRightInset() - RangeThumb.SIZE / 2);
    }

    private double placeAt(double x) {
        int bins = shown().scale().bins();
        return Math.clamp((x - left()) / width() * bins, 0, bins);
    }

    private int binAt(double x) {
        return Math.min((int) placeAt(x), shown().scale().bins() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = RangeThumb.SIZE + words.prefHeight(-1);
        return snappedTopInset() + BARS + below + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 180;
    }

    @Override
    protected void layoutChildren() {
        double bottom = snappedTopInset() + BARS;
        layoutBars(bottom);
        double middle = bottom + RangeThumb.SIZE / 2;
        EdgeRange range = shown().range();
        double from = layoutThumb(start, range.from(), bottom);
        double to = layoutThumb(finish, range.until(), bottom);
        track.resizeRelocate(left(), middle - 1, width(), 2);
        span.resizeRelocate(from, middle - 1, Math.max(0, to - from), 2);
        double under = bottom + RangeThumb.SIZE;
        double height = words.prefHeight(-1);
        double x = snappedLeftInset();
        double room = getWidth() - x - snappedRightInset();
        double counted = Math.min(room, count.prefWidth(-1));
        layoutInArea(words, x, under, room - counted, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(count, x + room - counted, under, counted, height, 0, HPos.RIGHT, VPos.CENTER);
    }

    private void layoutBars(double bottom) {
        Histogram histogram = shown().histogram();
        double step = width() / bars.size();
        int most = Math.max(1, histogram.most());
        for (int i = 0; i < bars.size(); i++) {
            int posts = histogram.bins().get(i).count();
            double height = posts == 0 ? 1 : Math.max(3, Math.round((double) posts / most * BARS));
            double x = snapPositionX(left() + i * step);
            double end = snapPositionX(left() + (i + 1) * step) - GAP;
            bars.get(i).resizeRelocate(x, bottom - height, Math.max(1, end - x), height);
        }
    }

    private double layoutThumb(RangeThumb thumb, long edge, double top) {
        double x = left() + shown().scale().place(edge) / shown().scale().bins() * width();
        thumb.resizeRelocate(
                snapPositionX(x - RangeThumb.SIZE / 2), top, RangeThumb.SIZE, RangeThumb.SIZE);
        return x;
    }
}
