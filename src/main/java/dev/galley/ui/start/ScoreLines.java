package dev.galley.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The threshold of a score: its number, and a bar that shows which scores are weak then.
final class ScoreLines {

    private ScoreLines() {}

    static Node line(ScoreLimit limit) {
        Label name = new Label(limit.name());
        name.getStyleClass().add("start-line-name");
        TextField number = new TextField();
        number.setId("start-limit-" + limit.key());
        number.setPrefColumnCount(4);
        number.setAccessibleText("Weak below, for " + limit.name());
        number.textProperty().bindBidirectional(limit.text());
        number.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, limit));
        ThresholdBar bar = new ThresholdBar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label problem = Problems.label();
        limit.text()
                .subscribe(
                        () -> {
                            limit.value().ifPresent(bar::show);
                            Problems.say(problem, limit.problem());
                        });
        limit.value().ifPresent(bar::show);
        Problems.say(problem, limit.problem());
        HBox line = new HBox(name, new Label("below"), number, bar);
        line.getStyleClass().add("start-line");
        return new VBox(line, problem);
    }

    private static void onKey(KeyEvent key, ScoreLimit limit) {
        int step = key.isShiftDown() ? 10 : 1;
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            limit.step(key.getCode() == KeyCode.UP ? step : -step);
            key.consume();
        }
    }
}
