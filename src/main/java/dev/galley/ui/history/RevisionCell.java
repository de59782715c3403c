package dev.galley.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/// A revision in the list: what it is, and the buttons that choose it.
final class RevisionCell extends ListCell<RevisionRow> {

    private final HistoryViewModel history;
    private final HBox line = new HBox();
    private final Label number = label("revision-number");
    private final Label who = label("revision-who");
    private final Label ago = label("revision-ago");
    private final HBox marks = new HBox();
    private final Label note = label("revision-note");
    private final ToggleButton from = new ToggleButton("From");
    private final ToggleButton to = new ToggleButton("To");
    private final Button back = new Button("Go back to this one");

    RevisionCell(HistoryViewModel history) {
        this.history = history;
        getStyleClass().add("revision-row");
        line.getStyleClass().add("revision-line");
        marks.getStyleClass().add("revision-marks");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        line.getChildren().addAll(number, who, ago, marks, note, from, to, back);
        for (Region fixed : new Region[] {number, ago, marks, from, to, back}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        from.setOnAction(_ -> act(history::chooseFrom));
        to.setOnAction(_ -> act(history::chooseTo));
        back.setOnAction(_ -> act(history::offerGoingBack));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RevisionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText(null);
            return;
        }
        number.setText(Integer.toString(row.number()));
        who.setText(row.entry().by());
        ago.setText(row.ago());
        ago.setTooltip(new Tooltip(row.at()));
        note.setText(row.note());
        note.setTooltip(row.note().isEmpty() ? null : new Tooltip(row.note()));
        marks.getChildren().setAll(row.marks().stream().map(RevisionMark::of).toList());
        choose(row);
        setAccessibleText(row.spoken());
        setGraphic(line);
        setContextMenu(menu(row));
    }

    private void choose(RevisionRow row) {
        Choice choice = history.choice().get();
        String revision = "revision " + row.number();
        from.setSelected(choice != null && choice.from() == row.number());
        from.setAccessibleText("Compare from " + revision);
        to.setSelected(choice != null && choice.to() == row.number());
        to.setAccessibleText("Compare to " + revision);
        back.setAccessibleText("Go back to " + revision);
        back.setVisible(canGoBack(row));
    }

    private boolean canGoBack(RevisionRow row) {
        return history.writable().get() && !row.entry().current();
    }

    private ContextMenu menu(RevisionRow row) {
        MenuItem fromHere = new MenuItem("Compare from this one");
        fromHere.setOnAction(_ -> history.chooseFrom(row.number()));
        MenuItem toHere = new MenuItem("Compare to this one");
        toHere.setOnAction(_ -> history.chooseTo(row.number()));
        MenuItem goBack = new MenuItem("Go back to this one");
        goBack.setOnAction(_ -> history.offerGoingBack(row.number()));
        goBack.setDisable(!canGoBack(row));
        return new ContextMenu(fromHere, toHere, goBack);
    }

    private void act(IntConsumer act) {
        RevisionRow row = getItem();
        if (row != null) {
            act.accept(row.number());
            choose(row);
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
