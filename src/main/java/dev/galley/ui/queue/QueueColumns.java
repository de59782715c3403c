package dev.galley.ui.queue;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.ui.kit.Times;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
    private static final double LEAST_TITLE = 220;
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

    /// The columns; the title takes what the others leave of the list's width. Further columns show
    /// where that leaves enough of it.
    List<TableColumn<QueueRow, @Nullable PostRow>> all(ReadOnlyDoubleProperty listWidth) {
        TableColumn<QueueRow, @Nullable PostRow> title =
                column("title", measure, "Title", () -> new TitleCell(times, risk));
        title.setMinWidth(80);
        title.setResizable(false);
        List<TableColumn<QueueRow, @Nullable PostRow>> columns = new ArrayList<>();
        columns.add(flag());
        columns.add(title);
        Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> further = further();
        columns.addAll(further.values());
        columns.add(score("quality", "Q", "Quality", PostFacts.Scores::quality));
        columns.add(score("freshness", "F", "Freshness", PostFacts.Scores::freshness));
        columns.add(score("depth", "D", "Depth", PostFacts.Scores::depth));
        columns.add(score("clarity", "C", "Clarity", PostFacts.Scores::clarity));
        DoubleBinding beside = scale.multiply(FLAG_WIDTH + 4 * SCORE_WIDTH + SCROLL_BAR);
        DoubleBinding wanted = widths(further);
        BooleanBinding wide = listWidth.greaterThan(beside.add(wanted).add(LEAST_TITLE));
        show(further, wide);
        title.prefWidthProperty()
                .bind(
                        listWidth
                                .subtract(beside)
                                .subtract(Bindings.when(wide).then(wanted).otherwise(0)));
        return columns;
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
        column.setSortable(ListOrder.FIELDS.contains(which.word()));
        column.setPrefWidth(choice.width(which).get());
        column.widthProperty().subscribe(width -> choice.width(which).set(width.doubleValue()));
        return column;
    }

    private DoubleBinding widths(
            Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> further) {
        DoubleBinding sum = Bindings.createDoubleBinding(() -> 0.0);
        for (Map.Entry<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> each :
                further.entrySet()) {
            sum =
                    sum.add(
                            Bindings.when(choice.chosen(each.getKey()))
                                    .then(each.getValue().widthProperty())
                                    .otherwise(0));
        }
        return sum;
    }

    private void show(
            Map<FurtherColumn, TableColumn<QueueRow, @Nullable PostRow>> further,
            BooleanBinding wide) {
        further.forEach(
                (which, column) -> column.visibleProperty().bind(choice.chosen(which).and(wide)));
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
