package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.Times;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// The columns of the list. A column's id is the field that it sorts by. Widths are for the normal
/// text size and grow with it.
final class QueueColumns {

    private static final double SCORE_WIDTH = 28;
    private static final double FLAG_WIDTH = 28;
    private static final double SCROLL_BAR = 10;
    private static final double HEAD_FONT = 12;

    private final ToIntFunction<String> weakBelow;
    private final Times times;
    private final ColumnChoice choice;
    private final RiskWords risk;
    private final Label measure = new Label("Title");
    private final DoubleBinding scale =
            Bindings.createDoubleBinding(this::scaleOfText, measure.fontProperty());

    QueueColumns(
            ToIntFunction<String> weakBelow, Times times, ColumnChoice choice, RiskWords risk) {
        this.weakBelow = weakBelow;
        this.times = times;
        this.choice = choice;
        this.risk = risk;
    }

    /// Puts the columns into a table; the title takes what the others leave of its width.
    void fill(TableView<QueueRow> table, HeaderOrder headers) {
        TableColumn<QueueRow, @Nullable PostRow> title =
                column("title", measure, "Title", () -> new TitleCell(times, risk));
        title.setMinWidth(80);
        title.setResizable(false);
        table.getColumns()
                .setAll(
                        List.of(
                                flag(),
                                title,
                                score("quality", "Q", "Quality", PostFacts.Scores::quality),
                                score("freshness", "F", "Freshness", PostFacts.Scores::freshness),
                                score("depth", "D", "Depth", PostFacts.Scores::depth),
                                score("clarity", "C", "Clarity", PostFacts.Scores::clarity)));
        DoubleBinding beside = scale.multiply(FLAG_WIDTH + 4 * SCORE_WIDTH + SCROLL_BAR);
        DoubleBinding room = table.widthProperty().subtract(beside);
        new FurtherColumns(table, choice, headers, room, title).follow(further());
    }

    private double scaleOfText() {
        Font font = measure.getFont();
        return Math.max(1, font.getSize() / HEAD_FONT);
    }

    private TableColumn<QueueRow, @Nullable PostRow> flag() {
        TableColumn<QueueRow, @Nullable PostRow> flag =
                column("needs-review", new Label("!"), "Needs human review", FlagCell::new);
        flag.getStyleClass().add("flag-column");
        return narrow(flag, FLAG_WIDTH);
    }

    private Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> further() {
        Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> columns =
                new EnumMap<>(FurtherColumn.class);
        for (FurtherColumn which : FurtherColumn.values()) {
            columns.put(which, further(which));
        }
        return columns;
    }

    private TableColumn<QueueRow, @Nullable PostRow> further(FurtherColumn which) {
        TableColumn<QueueRow, @Nullable PostRow> column =
                column(
                        which.word(),
                        new Label(which.title()),
                        which.title(),
                        () -> new TextCell(which, risk));
        column.setSortable(which.sorts());
        column.setReorderable(true);
        column.setMinWidth(40);
        return column;
    }

    private TableColumn<QueueRow, @Nullable PostRow> score(
            String field,
            String head,
            String name,
            Function<PostFacts.Scores, @Nullable Integer> score) {
        TableColumn<QueueRow, @Nullable PostRow> column =
                column(field, new Label(head), name, () -> new ScoreCell(name, score, weakBelow));
        column.getStyleClass().add("score-column");
        return narrow(column, SCORE_WIDTH);
    }

    private TableColumn<QueueRow, @Nullable PostRow> narrow(
            TableColumn<QueueRow, @Nullable PostRow> column, double width) {
        column.minWidthProperty().bind(scale.multiply(width));
        column.maxWidthProperty().bind(scale.multiply(width));
        column.prefWidthProperty().bind(scale.multiply(width));
        column.setResizable(false);
        return column;
    }

    private static TableColumn<QueueRow, @Nullable PostRow> column(
            String field,
            Label head,
            String name,
            Supplier<TableCell<QueueRow, @Nullable PostRow>> cell) {
        TableColumn<QueueRow, @Nullable PostRow> column = new TableColumn<>();
        head.setTooltip(new Tooltip(name));
        head.setAccessibleText(name);
        column.setGraphic(head);
        column.setId(field);
        column.setReorderable(false);
        column.setCellValueFactory(features -> features.getValue().content());
        column.setCellFactory(_ -> cell.get());
        return column;
    }
}
