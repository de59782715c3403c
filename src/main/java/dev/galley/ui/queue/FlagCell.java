package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.FlagMarker;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/// The mark of a row whose post needs a human review.
final class FlagCell extends TableCell<QueueRow, @Nullable PostRow> {

    private final FlagMarker marker = new FlagMarker();
    private final Tooltip words = new Tooltip("Needs human review");

    FlagCell() {
        getStyleClass().add("flag-cell");
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean flagged = !empty && row != null && row.facts().needsReview();
        setGraphic(flagged ? marker : null);
        setTooltip(flagged ? words : null);
    }
}
