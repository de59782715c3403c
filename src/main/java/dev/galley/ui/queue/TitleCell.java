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
    private final RiskWords risk;
    private final RowText lines;
    private final Tooltip whole = new Tooltip();

    TitleCell(Times times, RiskWords risk) {
        this.times = times;
        this.risk = risk;
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
        StringBuilder words = new StringBuilder(RowText.name(row));
        risk.why(row).ifPresent(why -> words.append('\n').append(why));
        Instant changed = row.changed();
        if (changed != null) {
            words.append(row.revision() == 1 ? "\nImported " : "\nLast changed ");
            words.append(times.at(changed));
        }
        String assignee = row.facts().handling().assignee();
        return assignee == null
                ? words.toString()
                : words.append("\nAssigned to ").append(assignee).toString();
    }
}
