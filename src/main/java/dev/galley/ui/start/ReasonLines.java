package dev.galley.ui.start;

import dev.galley.ui.kit.Icons;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The reasons, one below the other, each with its number key, its name, and buttons to move and
/// remove it. Alt with an arrow key moves the one that is typed in.
final class ReasonLines {

    private static final int KEYS = 9;

    private final Pane rows;
    private final ReasonList list;
    private final List<Label> problems = new ArrayList<>();

    private ReasonLines(Pane rows, ReasonList list) {
        this.rows = rows;
        this.list = list;
    }

    /// Lets a pane follow the list.
    static void fill(Pane rows, ReasonList list) {
        ReasonLines lines = new ReasonLines(rows, list);
        list.rows().addListener(lines::changed);
        lines.rebuild();
    }

    private void changed(ListChangeListener.Change<? extends StringProperty> change) {
        boolean moved = false;
        while (change.next()) {
            moved |= !change.wasUpdated();
        }
        if (moved) {
            rebuild();
        } else {
            for (int i = 0; i < problems.size(); i++) {
                Problems.say(problems.get(i), list.problem(list.rows().get(i)));
            }
        }
    }

    private void rebuild() {
        problems.clear();
        rows.getChildren().setAll(list.rows().stream().map(this::line).toList());
    }

    private Node line(StringProperty reason) {
        int place = list.rows().indexOf(reason);
        Label key = new Label(place < KEYS ? String.valueOf(place + 1) : "");
        key.getStyleClass().add(place < KEYS ? "start-key" : "start-no-key");
        TextField name = new TextField();
        name.setAccessibleText("Reason " + (place + 1));
        name.textProperty().bindBidirectional(reason);
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, reason));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button up = button(Feather.ARROW_UP, "Move reason " + (place + 1) + " up");
        up.setDisable(place == 0);
        up.setOnAction(_ -> move(reason, -1));
        Button down = button(Feather.ARROW_DOWN, "Move reason " + (place + 1) + " down");
        down.setDisable(place == list.rows().size() - 1);
        down.setOnAction(_ -> move(reason, 1));
        Button remove = button(Feather.X, "Remove reason " + (place + 1));
        remove.setOnAction(_ -> remove(reason));
        HBox line = new HBox(key, name, up, down, remove);
        line.getStyleClass().add("start-line");
        Label problem = Problems.label();
        problems.add(problem);
        Problems.say(problem, reason.get().isEmpty() ? "" : list.problem(reason));
        return new VBox(line, problem);
    }

    private void onKey(KeyEvent key, StringProperty reason) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(reason, key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        }
    }

    private void move(StringProperty reason, int by) {
        list.move(reason, by);
        focus(list.rows().indexOf(reason));
    }

    private void remove(StringProperty reason) {
        int place = list.rows().indexOf(reason);
        list.remove(reason);
        focus(Math.min(place, list.rows().size() - 1));
    }

    private void focus(int place) {
        if (place >= 0) {
            rows.getChildren().get(place).lookup(".text-field").requestFocus();
        }
    }

    private static Button button(Feather icon, String what) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        return button;
    }
}
