package dev.galley.ui.meta;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text area as high as its text. Tab leaves it.
final class GrowingArea extends TextArea {

    private static final double PADDING_X = 18;
    private static final double PADDING_Y = 12;

    private static final double ONE_LINE = 28;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        getStyleClass().add("meta-area");
        textProperty().subscribe(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return width > 0 ? computePrefHeight(width) : ONE_LINE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : getWidth() > 0 ? getWidth() : 240;
        String text = getText();
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(40, known - PADDING_X));
        measure.setText(text == null || text.isEmpty() ? " " : text);
        return Math.ceil(measure.getLayoutBounds().getHeight()) + PADDING_Y;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1000;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
