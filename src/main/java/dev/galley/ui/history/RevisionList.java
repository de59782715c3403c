package dev.galley.ui.history;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The list of a post's revisions, the newest first. Enter compares to the selected one, Shift and
/// Enter from it.
final class RevisionList extends ListView<RevisionRow> {

    private static final double ROW_HEIGHT = 36;
    private static final int MOST_ROWS = 4;

    private final HistoryViewModel history;

    RevisionList(HistoryViewModel history) {
        this.history = history;
        getStyleClass().add("revision-list");
        setAccessibleText("Revisions. Enter compares to one, Shift and Enter from one");
        setCellFactory(_ -> new RevisionCell(history));
        setFixedCellSize(ROW_HEIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        history.revisions().subscribe(this::fill);
        history.choice().subscribe(_ -> refresh());
        history.writable().subscribe(_ -> refresh());
    }

    private void fill(@Nullable Revisions revisions) {
        List<RevisionRow> rows = revisions == null ? List.of() : revisions.rows();
        getItems().setAll(rows);
        boolean some = !rows.isEmpty();
        setVisible(some);
        setManaged(some);
        double height = Math.min(rows.size(), MOST_ROWS) * ROW_HEIGHT + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (some) {
            getSelectionModel().select(0);
        }
    }

    private void pressed(KeyEvent event) {
        RevisionRow row = getSelectionModel().getSelectedItem();
        boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() == this;
        if (enter && row != null) {
            if (event.isShiftDown()) {
                history.chooseFrom(row.number());
            } else {
                history.chooseTo(row.number());
            }
            event.consume();
        }
    }
}
