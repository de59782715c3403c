package dev.galley.ui.history;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

/// Keeps the text as wide as it is read best, some 70 characters, whatever the width of the pane:
/// the width of a line that nobody sees.
final class Column {

    private static final double MARGIN = 24;

    private final Text line =
            new Text("some seventy-four characters of plain text, as wide as articles are read");

    Column() {
        line.getStyleClass().add("history-measure");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setOpacity(0);
        line.setAccessibleRole(AccessibleRole.NODE);
    }

    /// The line; it has to stand in the scene beside the text.
    Text line() {
        return line;
    }

    /// What stays free round the text in a pane of some width.
    Insets round(double paneWidth) {
        double free = paneWidth - line.getLayoutBounds().getWidth() - 2 * MARGIN;
        double side = Math.max(0, Math.floor(free / 2));
        return new Insets(MARGIN / 2, side + MARGIN / 2, MARGIN / 2, side);
    }
}
