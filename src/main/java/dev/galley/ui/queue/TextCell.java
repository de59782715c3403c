package dev.galley.ui.queue;

import dev.galley.review.PostRow;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A fact of a row as a text.
final class TextCell extends TableCell<QueueRow, @Nullable PostRow> {

    private final FurtherColumn column;
    private final RiskWords risk;

    TextCell(FurtherColumn column, RiskWords risk) {
        this.column = column;
        this.risk = risk;
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : column.text(row, risk));
    }
}
