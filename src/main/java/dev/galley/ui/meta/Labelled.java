package dev.galley.ui.meta;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A label and its value: side by side in the two columns that all rows of the pane share, or the
/// value below the label.
class Labelled extends Region {

    private static final double LABEL_SHARE = 0.36;
    private static final double GAP = 8;
    private static final double BELOW = 2;
    private static final double BUTTON = 28;

    /// How much of the button's width the row gives it; the rest stands in the pane's margin.
    private static final double BUTTON_ROOM = 16;

    private final Label label = new Label();
    private final Node value;
    private boolean inline = true;
    private boolean roomForButton;
    private @Nullable Button button;

    /// @param labelClass styles the label
    Labelled(String labelClass, Node value) {
        this.value = value;
        label.getStyleClass().add(labelClass);
        label.setWrapText(true);
        getChildren().setAll(label, value);
    }

    /// Names the value and says where it stands.
    final void label(String text, boolean beside) {
        label.setText(text);
        if (inline != beside) {
            inline = beside;
            requestLayout();
        }
    }

    /// Puts a button at the right end of the first line.
    ///
    /// @param over whether it stands over the value, and does not make it narrower
    final void button(Button added, boolean over) {
        button = added;
        roomForButton = !over;
        added.setManaged(false);
        getChildren().add(added);
        requestLayout();
    }

    private double reserved() {
        return roomForButton ? BUTTON_ROOM : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? 268 : width);
        double insets = snappedTopInset() + snappedBottomInset();
        if (!inline) {
            return insets + labelHeight(inner) + BELOW + snapSizeY(value.prefHeight(inner));
        }
        double left = labelWidth(inner);
        double right = inner - left - GAP - reserved();
        return insets + Math.max(labelHeight(left), snapSizeY(value.prefHeight(right)));
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inner = inner(getWidth());
        double height = getHeight() - y - snappedBottomInset();
        if (inline) {
            double left = labelWidth(inner);
            double right = inner - left - GAP - reserved();
            layoutInArea(label, x, y, left, labelHeight(left), 0, HPos.LEFT, VPos.TOP);
            layoutInArea(value, x + left + GAP, y, right, height, 0, HPos.LEFT, VPos.TOP);
        } else {
            double top = labelHeight(inner);
            layoutInArea(label, x, y, inner, top, 0, HPos.LEFT, VPos.TOP);
            double below = y + top + BELOW;
            layoutInArea(value, x, below, inner, height - top - BELOW, 0, HPos.LEFT, VPos.TOP);
        }
        placeButton(x + inner, y);
    }

    private void placeButton(double end, double top) {
        if (button != null) {
            double line = label.prefHeight(-1);
            double y = snapPositionY(top + (line - BUTTON) / 2);
            button.resizeRelocate(end - BUTTON_ROOM, y, BUTTON, BUTTON);
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double labelWidth(double inner) {
        return snapSizeX(inner * LABEL_SHARE);
    }

    private double labelHeight(double width) {
        return snapSizeY(label.prefHeight(width));
    }
}
