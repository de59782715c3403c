package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// The columns of the list. A column's id is the field that it sorts by.
final class QueueColumns {

    private static final double SCORE_WIDTH = 38;
    private static final double FLAG_WIDTH = 34;
    private static final double SCROLL_BAR = 14;
    private static final double BESIDE_TITLE = FLAG_WIDTH + 4 * SCORE_WIDTH + SCROLL_BAR;

    private final IntSupplier weakBelow;

    QueueColumns(IntSupplier weakBelow) {
        this.weakBelow = weakBelow;
    }

    /// The columns; the title takes what the others leave of the list's width.
    List<TableColumn<QueueRow, @Nullable PostRow>> all(ReadOnlyDoubleProperty listWidth) {
        TableColumn<QueueRow, @Nullable PostRow> title =
                column("title", "Title", "Title", TitleCell::new);
        title.setMinWidth(100);
        title.setResizable(false);
        title.prefWidthProperty().bind(listWidth.subtract(BESIDE_TITLE));
        return List.of(
                narrow(
                        column("needs-review", "!", "Needs human review", FlagCell::new),
                        FLAG_WIDTH),
                title,
                score("quality", "Q", "Quality", PostFacts.Scores::quality),
                score("freshness", "F", "Freshness", PostFacts.Scores::freshness),
                score("depth", "D", "Depth", PostFacts.Scores::depth),
                score("clarity", "C", "Clarity", PostFacts.Scores::clarity));
    }

    private TableColumn<QueueRow, @Nullable PostRow> score(
            String field,
            String head,
            String name,
            Function<PostFacts.Scores, @Nullable Integer> score) {
        TableColumn<QueueRow, @Nullable PostRow> column =
                column(field, head, name, () -> new ScoreCell(name, score, weakBelow));
        column.getStyleClass().add("score-column");
        return narrow(column, SCORE_WIDTH);
    }

    private static TableColumn<QueueRow, @Nullable PostRow> narrow(
            TableColumn<QueueRow, @Nullable PostRow> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
        column.setResizable(false);
        return column;
    }

    private static TableColumn<QueueRow, @Nullable PostRow> column(
            String field,
            String head,
            String name,
            Supplier<TableCell<QueueRow, @Nullable PostRow>> cell) {
        TableColumn<QueueRow, @Nullable PostRow> column = new TableColumn<>();
        Label label = new Label(head);
        label.setTooltip(new Tooltip(name));
        label.setAccessibleText(name);
        column.setGraphic(label);
        column.setId(field);
        column.setReorderable(false);
        column.setCellValueFactory(features -> features.getValue().content());
        column.setCellFactory(_ -> cell.get());
        return column;
    }
}
