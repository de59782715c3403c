package dev.galley.ui.start;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/// The meta fields with a tick for those that are volatile, in three columns.
final class FieldGrid {

    private static final int COLUMNS = 3;

    private FieldGrid() {}

    static Node of(List<FieldChoice> fields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("start-fields");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(third);
        }
        int rows = (fields.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < fields.size(); i++) {
            FieldChoice field = fields.get(i);
            CheckBox box = new CheckBox(field.label());
            box.setId("start-field-" + field.key());
            box.selectedProperty().bindBidirectional(field.left());
            grid.add(box, i / rows, i % rows);
        }
        return grid;
    }
}
