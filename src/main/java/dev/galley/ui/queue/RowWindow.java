package dev.galley.ui.queue;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a table can be seen whole. Both places are -1 before the table is laid out.
record RowWindow(int first, int last) {

    static RowWindow of(TableView<?> table) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            return new RowWindow(
                    flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex());
        }
        return new RowWindow(-1, -1);
    }

    /// Whether a row can be seen whole; the rows at both ends may be cut off.
    boolean holds(int index) {
        return (index > first && index < last) || (index == 0 && first == 0);
    }
}
