package dev.galley.ui.meta;

import dev.galley.ui.kit.ScoreBar;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One score that is read: its name, its number and bar, and a word where there is one to say.
final class ScoreLine extends HBox {

    private static final double NUMBER = 28;

    private final Label name = new Label();
    private final ScoreBar bar;
    private final Label word = new Label();
    private ScoreView shown;

    ScoreLine(ScoreView score, Gestures gestures) {
        this.shown = score;
        bar = ScoreBar.beside(score.key());
        getStyleClass().add("meta-score");
        name.getStyleClass().add("meta-score-name");
        word.getStyleClass().add("meta-score-word");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(name, bar, word);
        setAccessibleRole(AccessibleRole.TEXT);
        gestures.listen(this, () -> shown.field());
        show(score);
    }

    /// Shows a score.
    void show(ScoreView score) {
        shown = score;
        name.setText(score.key());
        bar.show(score.number(), score.weakBelow());
        word.setText(score.word());
        boolean quiet = score.standing() == ScoreView.Standing.NOT_MEASURED;
        boolean noBar = score.number() == null;
        bar.setMinWidth(noBar ? NUMBER : USE_COMPUTED_SIZE);
        bar.setPrefWidth(noBar ? NUMBER : USE_COMPUTED_SIZE);
        bar.setMaxWidth(noBar ? NUMBER : Double.MAX_VALUE);
        HBox.setHgrow(bar, noBar ? Priority.NEVER : Priority.ALWAYS);
        word.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().setAll("label", quiet ? "meta-score-none" : "meta-score-word");
        setAccessibleText(score.spoken());
    }

    /// Which score it is.
    FieldPath path() {
        return shown.field().path();
    }
}
