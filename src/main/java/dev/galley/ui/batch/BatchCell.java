package dev.galley.ui.batch;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

import java.util.function.BiConsumer;

/// A cell that shows a row of the batches by one node, made once and as wide as the column.
final class BatchCell<N extends Region> extends TableCell<BatchRow, BatchRow> {

    private static final double PADDING = 8;

    private final N node;
    private final BiConsumer<N, BatchRow> show;

    /// A cell.
    ///
    /// @param show puts a row into the node
    BatchCell(N node, BiConsumer<N, BatchRow> show) {
        this.node = node;
        this.show = show;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        node.setMinWidth(0);
        node.prefWidthProperty().bind(widthProperty().subtract(2 * PADDING));
    }

    @Override
    protected void updateItem(BatchRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            show.accept(node, row);
            setGraphic(node);
        }
    }
}
