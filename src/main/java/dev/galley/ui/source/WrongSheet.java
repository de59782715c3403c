package dev.galley.ui.source;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// The small sheet that says what a place should have been. Enter saves, Escape closes. Belongs to
/// the FX thread.
final class WrongSheet extends VBox {

    private static final int ROWS = 3;

    private final InspectionViewModel inspection;
    private final ComboBox<String> kind =
            new ComboBox<>(FXCollections.observableList(WrongHere.KINDS));
    private final TextArea expected = new TextArea();
    private final TextField note = new TextField();

    /// @param closed moves the focus back to where one was
    WrongSheet(InspectionViewModel inspection, Runnable closed) {
        this.inspection = inspection;
        getStyleClass().add("wrong-sheet");
        setMinHeight(Region.USE_PREF_SIZE);
        Label title = new Label();
        title.getStyleClass().add("wrong-title");
        title.textProperty().bind(inspection.place().map(place -> "Wrong here: " + place));
        kind.valueProperty().bindBidirectional(inspection.kind());
        expected.textProperty().bindBidirectional(inspection.expected());
        expected.setPrefRowCount(ROWS);
        expected.setWrapText(true);
        expected.disableProperty().bind(inspection.kind().isEqualTo("nothing"));
        note.textProperty().bindBidirectional(inspection.note());
        note.setPromptText("What went wrong, for the one who mends the parser");
        getChildren().addAll(title, fields(), buttons());
        visibleProperty().bind(inspection.open());
        managedProperty().bind(inspection.open());
        inspection.open().addListener((_, _, open) -> turned(open, closed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// A letter chooses the next kind that begins with it.
    ///
    /// @return whether there is one
    private boolean choose(KeyEvent event) {
        if (!event.getCode().isLetterKey() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        List<String> kinds = WrongHere.KINDS;
        String letter = event.getCode().getName().toLowerCase(Locale.ROOT);
        int from = kinds.indexOf(kind.getValue()) + 1;
        for (int i = 0; i < kinds.size(); i++) {
            String next = kinds.get((from + i) % kinds.size());
            if (next.startsWith(letter)) {
                kind.setValue(next);
                return true;
            }
        }
        return false;
    }

    private void turned(boolean open, Runnable closed) {
        if (open) {
            kind.requestFocus();
        } else {
            closed.run();
        }
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("wrong-fields");
        row(grid, 0, "It should be", kind);
        row(grid, 1, "Its text", expected);
        row(grid, 2, "Note", note);
        return grid;
    }

    private static void row(GridPane grid, int row, String words, Region field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("wrong-label");
        field.setAccessibleText(words);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, label, field);
    }

    private Node buttons() {
        Button save = new Button("Save (Enter)");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> inspection.save());
        Button close = new Button("Close (Escape)");
        close.setOnAction(_ -> inspection.close());
        HBox box = new HBox(save, close);
        box.getStyleClass().add("wrong-buttons");
        return box;
    }

    private void key(KeyEvent event) {
        boolean choosing = kind.isShowing();
        boolean pressing = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ESCAPE && !choosing) {
            inspection.close();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isShiftDown()
                && !choosing
                && !pressing) {
            inspection.save();
        } else if (event.getCode() == KeyCode.ENTER && expected.isFocused()) {
            expected.insertText(expected.getCaretPosition(), "\n");
        } else if (event.getCode() == KeyCode.TAB && expected.isFocused()) {
            (event.isShiftDown() ? kind : note).requestFocus();
        } else if (!kind.isFocused() || !choose(event)) {
            return;
        }
        event.consume();
    }
}
