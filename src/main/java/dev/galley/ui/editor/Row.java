package dev.galley.ui.editor;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// One thing of the article across the width of the pane. Its controls are only made when it comes
/// near the viewport.
abstract class Row extends Region {

    private static final Column NONE = new Column(0, 0, 0);

    private Column column = NONE;
    private double height;
    private boolean stale = true;
    private boolean built;

    /// How high it will be, before its controls are made.
    abstract double estimate(Column at);

    /// Makes the controls.
    abstract void make();

    /// Where the caret goes when the row is entered. It has to be built.
    abstract TextInputControl first();

    /// How high the row is with its controls.
    abstract double measure(Column at);

    /// Puts the controls into place.
    abstract void place(Column at);

    boolean built() {
        return built;
    }

    /// Makes the controls where there are none yet.
    void build() {
        if (!built) {
            built = true;
            make();
        }
    }

    /// The height of the row in a column.
    double heightIn(Column at) {
        if (!built) {
            return estimate(at);
        }
        if (stale || !at.equals(column)) {
            column = at;
            height = Math.ceil(measure(at));
            stale = false;
        }
        return height;
    }

    @Override
    public void requestLayout() {
        stale = true;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (built) {
            place(column);
        }
    }
}
