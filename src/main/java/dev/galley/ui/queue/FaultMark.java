package dev.galley.ui.queue;

import dev.galley.text.Span;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A line under the part of the filter box that is wrong. It goes as soon as something else stands
/// in the box.
final class FaultMark extends Region {

    private static final double HIGH = 2;
    private static final double LEAST = 6;

    private final TextField box;
    private @Nullable Span span;

    /// @param over lies round the box and does not lay the mark out
    FaultMark(TextField box, Pane over) {
        this.box = box;
        getStyleClass().add("fault-mark");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        over.getChildren().add(this);
        box.textProperty().subscribe((_, _) -> mark(null));
        box.widthProperty().subscribe((_, _) -> place());
        box.caretPositionProperty().subscribe((_, _) -> place());
    }

    /// Marks a part of what stands in the box, or nothing.
    void mark(@Nullable Span wrong) {
        span = wrong;
        place();
    }

    private void place() {
        Span wrong = span;
        setVisible(wrong != null && box.getSkin() instanceof TextFieldSkin);
        if (wrong == null || !(box.getSkin() instanceof TextFieldSkin skin)) {
            return;
        }
        int length = box.getLength();
        Rectangle2D first = skin.getCharacterBounds(Math.min(wrong.start(), length));
        Rectangle2D last = skin.getCharacterBounds(Math.clamp(wrong.end() - 1L, 0, length));
        double left = Math.clamp(first.getMinX(), 0, box.getWidth());
        double right = Math.clamp(Math.max(last.getMaxX(), left + LEAST), left, box.getWidth());
        double x = box.getLayoutX() + left;
        double y = box.getLayoutY() + Math.min(first.getMaxY(), box.getHeight() - HIGH);
        resizeRelocate(x, y, right - left, HIGH);
    }
}
