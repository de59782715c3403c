package dev.galley.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// How wide the text column is: about 70 characters of the article's font, whatever the window's
/// width and the text's size. It measures a line of text that nobody sees.
final class Measure {

    /// Pixels kept free at each side of the column.
    static final double MARGIN = 24;

    /// Pixels left of the text, inside of the text area, where marks of whole blocks stand.
    static final double GUTTER = 16;

    private static final String SAMPLE =
            "a plain line of some seventy-four characters, as they come in any article.";

    private final Text probe = new Text(SAMPLE);
    private final DoubleBinding column;

    Measure() {
        probe.getStyleClass().add("reader-measure");
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        probe.setOpacity(0);
        probe.setAccessibleRole(AccessibleRole.NODE);
        column =
                Bindings.createDoubleBinding(
                        () -> probe.getLayoutBounds().getWidth(), probe.layoutBoundsProperty());
    }

    /// The node that measures; it has to stand in the scene beside the text.
    Node probe() {
        return probe;
    }

    /// The column's greatest width in pixels.
    ObservableDoubleValue column() {
        return column;
    }

    /// The free space left of the column in a pane of some width.
    static double left(double paneWidth, double columnWidth) {
        return Math.max(MARGIN, Math.floor((paneWidth - columnWidth) / 2));
    }

    /// The free space right of the column in a pane of some width.
    static double right(double paneWidth, double columnWidth) {
        return Math.max(MARGIN, paneWidth - left(paneWidth, columnWidth) - columnWidth);
    }
}
