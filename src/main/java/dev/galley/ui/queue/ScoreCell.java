package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.ScoreBar;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// One score of a row.
final class ScoreCell extends TableCell<QueueRow, @Nullable PostRow> {

    private static final double INSETS = 4;

    private final String key;
    private final ScoreBar bar;
    private final Function<PostFacts.Scores, @Nullable Integer> score;
    private final ToIntFunction<String> weakBelow;

    ScoreCell(
            String name,
            Function<PostFacts.Scores, @Nullable Integer> score,
            ToIntFunction<String> weakBelow) {
        this.key = name.toLowerCase(Locale.ROOT);
        this.bar = ScoreBar.stacked(name);
        this.score = score;
        this.weakBelow = weakBelow;
        getStyleClass().add("score-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        bar.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        bar.minWidthProperty().bind(bar.prefWidthProperty());
    }

    @Override
    protected void updateItem(@Nullable PostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        bar.show(score.apply(row.facts().scores()), weakBelow.applyAsInt(key));
        setGraphic(bar);
    }
}
