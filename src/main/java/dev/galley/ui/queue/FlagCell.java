package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.FlagMarker;
import dev.galley.ui.kit.Icons;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The marks of a row: that its post needs a human review, and below that the tick of a picked row,
/// which the stylesheet shows.
final class FlagCell extends TableCell<QueueRow, @Nullable PostRow> {

    private final FlagMarker marker = new FlagMarker();
    private final Tooltip words = new Tooltip("Needs human review");
    private final VBox marks = new VBox(marker, Icons.of(Feather.CHECK_SQUARE, "pick-tick"));

    FlagCell() {
        getStyleClass().add("flag-cell");
        marks.getStyleClass().add("row-marks");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null;
        boolean flagged = !empty && row != null && row.facts().needsReview();
        marker.setVisible(flagged);
        setTooltip(flagged ? words : null);
        setGraphic(shown ? marks : null);
    }
}
