package dev.galley.ui.batch;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import java.util.function.BiConsumer;

/// A cell that shows a row of the batches by one node, made once.
final class BatchCell<N extends Node> extends TableCell<BatchRow, BatchRow> {

    private final N node;
    private final BiConsumer<N, BatchRow> show;

    /// A cell.
    ///
    /// @param show puts a row into the node
    BatchCell(N node, BiConsumer<N, BatchRow> show) {
        this.node = node;
        this.show = show;
        getStyleClass().add("batch-cell");
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
