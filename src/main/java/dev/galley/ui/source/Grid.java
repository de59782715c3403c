package dev.galley.ui.source;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The measures of the raw text, from the fonts that the stylesheet gives: how large a cell of the
/// grid is and where the columns of the gutter stand. In pixels. Belongs to the FX thread.
final class Grid extends Group {

    /// Between the gutter's bar and the text.
    static final int LEAD = 12;

    /// Right of the text: the marks of the whole text.
    static final int OVERVIEW = 8;

    private static final int GAP = 8;
    private static final int BAR = 4;
    private static final int SAMPLES = 64;
    private static final double ROW = 1.5;

    private final Text cell = new Text("m".repeat(SAMPLES));
    private final Text accents = new Text("éßΩЖяø–“”•…é".repeat(4));
    private final Text word = new Text("unclaimed");

    /// @param changed runs when a measure is another one, as with another text size
    Grid(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        cell.getStyleClass().add("source-cell");
        accents.getStyleClass().add("source-cell");
        word.getStyleClass().add("source-word");
        for (Text probe : new Text[] {cell, accents, word}) {
            probe.setTextOrigin(VPos.TOP);
            probe.layoutBoundsProperty().addListener((_, _, _) -> changed.run());
            getChildren().add(probe);
        }
    }

    Font font() {
        return cell.getFont();
    }

    Font wordFont() {
        return word.getFont();
    }

    double cellWidth() {
        return cell.getLayoutBounds().getWidth() / SAMPLES;
    }

    double rowHeight() {
        return Math.max(8, Math.round(cell.getLayoutBounds().getHeight() * ROW / 1.17));
    }

    /// From the top of a row to the line that its letters stand on.
    double baseline() {
        double free = rowHeight() - cell.getLayoutBounds().getHeight();
        return Math.round(free / 2 + cell.getBaselineOffset());
    }

    /// Whether letters outside ASCII come from the same font, so that they keep to the grid.
    boolean accentsFit() {
        double cells = accents.getLayoutBounds().getWidth() / accents.getText().length();
        return Math.abs(cells - cellWidth()) < 0.01;
    }

    /// The right edge of the line numbers of a text.
    double numbersEnd(int lines) {
        return GAP + Math.max(3, Integer.toString(lines).length()) * cellWidth() * 0.9;
    }

    /// Where the words of the kinds begin.
    double words(int lines) {
        return numbersEnd(lines) + GAP;
    }

    /// Where the bar of the kinds begins.
    double bar(int lines) {
        return Math.ceil(words(lines) + word.getLayoutBounds().getWidth() + GAP);
    }

    double barWidth() {
        return BAR;
    }

    /// Where the text begins.
    double text(int lines) {
        return bar(lines) + BAR + LEAD;
    }

    /// How many cells of text there is room for.
    int columns(double width, int lines) {
        double room = width - text(lines) - GAP - OVERVIEW;
        return (int) Math.floor(room / cellWidth());
    }
}
