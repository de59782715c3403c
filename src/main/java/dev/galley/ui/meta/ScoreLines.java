package dev.galley.ui.meta;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The four scores.
final class ScoreLines extends VBox {

    private final Gestures gestures;
    private final List<ScoreLine> lines = new ArrayList<>();

    ScoreLines(Gestures gestures) {
        this.gestures = gestures;
        getStyleClass().add("meta-scores");
    }

    /// Shows scores; always as many.
    void show(List<ScoreView> scores) {
        if (lines.isEmpty()) {
            scores.forEach(score -> lines.add(new ScoreLine(score, gestures)));
            getChildren().setAll(lines);
        }
        for (int i = 0; i < scores.size(); i++) {
            lines.get(i).show(scores.get(i));
        }
    }

    /// The line of a score, or null.
    @Nullable ScoreLine find(FieldPath path) {
        return lines.stream().filter(line -> line.path().equals(path)).findFirst().orElse(null);
    }
}
