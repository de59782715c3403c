package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.StatusBadge;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Title on the first line; status and stack below it. The whole title is in the tooltip.
final class TitleCell extends TableCell<QueueRow, @Nullable PostRow> {

    private final Label title = new Label();
    private final StatusBadge status = new StatusBadge();
    private final Label stack = new Label();
    private final VBox lines = new VBox(title, new HBox(8, status, stack));
    private final Tooltip whole = new Tooltip();

    TitleCell() {
        getStyleClass().add("title-cell");
        title.getStyleClass().add("row-title");
        stack.getStyleClass().add("row-stack");
        lines.getStyleClass().add("row-lines");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setText(empty ? null : "…");
            return;
        }
        String name = row.title() == null ? "Untitled" : row.title();
        title.setText(name);
        whole.setText(name);
        status.show(row.facts().status());
        stack.setText(secondary(row));
        setText(null);
        setTooltip(whole);
        setGraphic(lines);
    }

    private static String secondary(PostRow row) {
        return row.facts().stack().isEmpty() ? row.id() : String.join(", ", row.facts().stack());
    }
}
