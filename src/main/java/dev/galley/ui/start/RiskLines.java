package dev.galley.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The factors of the risk, one below the other: the weight, and what it stands for.
final class RiskLines {

    private RiskLines() {}

    static List<Node> of(RiskList list) {
        return list.all().stream().map(RiskLines::line).toList();
    }

    private static Node line(RiskWeight weight) {
        Label name = new Label(weight.factor().label());
        name.getStyleClass().add("start-line-name");
        TextField number = new TextField();
        number.setId("start-risk-" + weight.factor().word());
        number.setPrefColumnCount(4);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAccessibleText(
                weight.factor().label() + ": " + weight.factor().plainly() + ", 0 to 100");
        number.textProperty().bindBidirectional(weight.text());
        number.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, weight));
        Label plainly = new Label(weight.factor().plainly());
        plainly.setWrapText(true);
        plainly.getStyleClass().add("hint");
        HBox.setHgrow(plainly, Priority.ALWAYS);
        Label problem = Problems.label();
        weight.text().subscribe(() -> Problems.say(problem, weight.problem()));
        Problems.say(problem, weight.problem());
        HBox line = new HBox(name, number, plainly);
        line.getStyleClass().add("start-line");
        return new VBox(line, problem);
    }

    private static void onKey(KeyEvent key, RiskWeight weight) {
        int step = key.isShiftDown() ? 10 : 1;
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            weight.step(key.getCode() == KeyCode.UP ? step : -step);
            key.consume();
        }
    }
}
