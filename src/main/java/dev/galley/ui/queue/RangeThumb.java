package dev.galley.ui.queue;

import dev.galley.ui.queue.EdgeRange.End;
import dev.galley.ui.queue.RangeViewModel.Shown;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One end of a range, as something that can be taken and that has the focus. A screen reader sees
/// a slider with its value and its bounds, and can move it.
final class RangeThumb extends StackPane {

    /// How wide and high the place is where it can be taken; the dot in it is smaller.
    static final double SIZE = 28;

    private final End end;
    private final RangeViewModel model;

    RangeThumb(End end, RangeViewModel model) {
        this.end = end;
        this.model = model;
        getStyleClass().add("range-thumb");
        setId(end == End.START ? "range-start" : "range-finish");
        Region dot = new Region();
        dot.getStyleClass().add("range-dot");
        getChildren().setAll(dot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    End end() {
        return end;
    }

    void show(Shown shown) {
        setAccessibleText(shown.spoken(end));
        setAccessibleHelp(shown.spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Shown shown = model.shown().get();
        return switch (attribute) {
            case VALUE -> (double) shown.range().at(end);
            case MIN_VALUE -> (double) shown.scale().lowest();
            case MAX_VALUE -> (double) shown.scale().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        Shown shown = model.shown().get();
        long now = shown.range().at(end);
        switch (action) {
            case INCREMENT -> move(shown.scale().above(now));
            case DECREMENT -> move(shown.scale().below(now));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number number) {
                    move(number.longValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void move(long edge) {
        model.move(end, edge);
        model.settle();
    }
}
