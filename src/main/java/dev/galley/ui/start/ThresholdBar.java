package dev.galley.ui.start;

import javafx.scene.layout.Region;

/// The scores from 0 to 100 as a bar, those below a threshold in the warning colour.
final class ThresholdBar extends Region {

    private static final double HEIGHT = 6;

    private final Region track = new Region();
    private final Region weak = new Region();
    private double share;

    ThresholdBar() {
        track.getStyleClass().add("threshold-fine");
        weak.getStyleClass().add("threshold-weak");
        getChildren().setAll(track, weak);
    }

    /// Shows a threshold.
    ///
    /// @param below 0 to 100
    void show(int below) {
        share = Math.clamp(below / 100.0, 0, 1);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - HEIGHT) / 2;
        track.resizeRelocate(0, top, getWidth(), HEIGHT);
        weak.resizeRelocate(0, top, getWidth() * share, HEIGHT);
    }
}
