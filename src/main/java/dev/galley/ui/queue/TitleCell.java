package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.Times;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Title, state, stack and age. The whole title and the full time are in the tooltip, which is
/// filled only when it shows.
final class TitleCell extends TableCell<QueueRow, @Nullable PostRow> {

    private final Times times;
    private final RowText lines;
    private final Tooltip whole = new Tooltip();

    TitleCell(Times times) {
        this.times = times;
        this.lines = new RowText(times);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        lines.prefWidthProperty().bind(widthProperty().subtract(8));
        lines.maxWidthProperty().bind(widthProperty().subtract(8));
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        whole.setOnShowing(_ -> whole.setText(inFull(getItem())));
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setTooltip(null);
            setGraphic(null);
            return;
        }
        lines.show(row);
        setTooltip(whole);
        setGraphic(lines);
    }

    private String inFull(@Nullable PostRow row) {
        if (row == null) {
            return "";
        }
        Instant changed = row.changed();
        String what = row.revision() == 1 ? "Imported " : "Last changed ";
        return changed == null
                ? RowText.name(row)
                : RowText.name(row) + "\n" + what + times.at(changed);
    }
}
