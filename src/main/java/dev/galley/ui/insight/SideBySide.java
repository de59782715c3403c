package dev.galley.ui.insight;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two nodes beside each other where there is room, else one below the other.
final class SideBySide extends Region {

    private static final double GAP = 32;
    private static final double NEEDED = 60;

    private final Node first;
    private final Node second;
    private final double share;
    private final Label measure = new Label();

    /// @param share of the width that the first has, 0 to 1
    SideBySide(Node first, Node second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(first, second, measure);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || !second.isManaged()) {
            return first.prefHeight(width);
        }
        if (!beside(width)) {
            return first.prefHeight(width) + GAP + second.prefHeight(width);
        }
        return Math.max(first.prefHeight(firstWidth(width)), second.prefHeight(secondWidth(width)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!second.isManaged()) {
            place(first, 0, 0, width);
        } else if (beside(width)) {
            place(first, 0, 0, firstWidth(width));
            place(second, firstWidth(width) + GAP, 0, secondWidth(width));
        } else {
            place(first, 0, 0, width);
            place(second, 0, first.prefHeight(width) + GAP, width);
        }
    }

    /// The room is counted in the size of the text.
    private boolean beside(double width) {
        return width >= NEEDED * measure.getFont().getSize();
    }

    private double firstWidth(double width) {
        return Math.floor((width - GAP) * share);
    }

    private double secondWidth(double width) {
        return width - GAP - firstWidth(width);
    }

    private static void place(Node node, double x, double y, double width) {
        node.resizeRelocate(x, y, width, node.prefHeight(width));
    }
}
