package dev.galley.ui.batch;

import dev.galley.catalog.Summary;
import dev.galley.session.BatchOverview;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Times;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// The columns of the batches, all but those about a sign-off.
///
/// @param weakBelow by the key of a score: a mean below this is weak
record BatchColumns(ToIntFunction<String> weakBelow) {

    /// What stands before the columns about a sign-off.
    List<TableColumn<BatchRow, BatchRow>> first() {
        return List.of(name(), count("Posts", "posts", 84, BatchOverview::posts), states());
    }

    /// What stands behind them.
    List<TableColumn<BatchRow, BatchRow>> last() {
        return List.of(
                undecided(),
                count("Flagged", "flagged and not yet approved", 84, BatchOverview::openFlags),
                score("Quality", BatchOverview.Scores::quality),
                score("Freshness", BatchOverview.Scores::freshness),
                score("Depth", BatchOverview.Scores::depth),
                score("Clarity", BatchOverview.Scores::clarity),
                releases(),
                count("Problems", "with problems", 84, batch -> batch.counts().withProblems()),
                imported());
    }

    /// A column whose cells show a row by a node.
    static <N extends Region> TableColumn<BatchRow, BatchRow> of(
            String title, double width, Supplier<N> node, BiConsumer<N, BatchRow> show) {
        TableColumn<BatchRow, BatchRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new BatchCell<>(node.get(), show));
        return column;
    }

    private static TableColumn<BatchRow, BatchRow> name() {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        "Batch",
                        148,
                        () -> new TwoLines("batch-name"),
                        (lines, row) -> {
                            String query = row.isFilter() ? row.overview().query() : "";
                            lines.show(row.name(), query, "", (row.name() + " " + query).strip());
                        });
        column.setComparator(
                Comparator.comparing((BatchRow row) -> row.name().toLowerCase(Locale.ROOT)));
        return column;
    }

    private static TableColumn<BatchRow, BatchRow> imported() {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        "Imported",
                        100,
                        () -> new TwoLines("batch-origin"),
                        (lines, row) -> {
                            BatchOverview.Origin from = row.overview().origin();
                            if (from == null) {
                                lines.show("", "", "", "");
                            } else {
                                String when = Times.here().at(from.at());
                                String by = "by " + from.by();
                                lines.show(
                                        Times.here().day(from.at()),
                                        by,
                                        "",
                                        "Imported " + when + " " + by);
                            }
                        });
        column.setComparator(Comparator.comparing(row -> BatchRow.imported(row.overview())));
        return column;
    }

    private static TableColumn<BatchRow, BatchRow> states() {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        "States",
                        160,
                        StatesNode::new,
                        (states, row) -> states.show(row.overview().counts()));
        column.setComparator(
                Comparator.comparingDouble(
                        (BatchRow row) ->
                                (double) row.overview().releases().released()
                                        / Math.max(1, row.overview().posts())));
        return column;
    }

    private static TableColumn<BatchRow, BatchRow> count(
            String title, String words, double width, ToIntFunction<BatchOverview> count) {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        title,
                        width,
                        BatchColumns::number,
                        (label, row) -> {
                            int number = count.applyAsInt(row.overview());
                            label.setText(Counted.of(number));
                            label.setAccessibleText(Counted.of(number) + " " + words);
                        });
        column.getStyleClass().add("number-column");
        column.setComparator(Comparator.comparingInt(row -> count.applyAsInt(row.overview())));
        return column;
    }

    private TableColumn<BatchRow, BatchRow> score(
            String title, Function<BatchOverview.Scores, Summary> score) {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        title,
                        title.length() > 8 ? 84 : 74,
                        () -> new TwoLines("batch-figure"),
                        (lines, row) -> show(lines, title, score.apply(row.overview().scores())));
        column.getStyleClass().add("number-column");
        column.setComparator(
                Comparator.comparingDouble(row -> order(score.apply(row.overview().scores()))));
        return column;
    }

    /// What changed since its approval is undecided again, and named below.
    private static TableColumn<BatchRow, BatchRow> undecided() {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        "Undecided",
                        92,
                        () -> new TwoLines("batch-figure"),
                        (lines, row) -> {
                            BatchOverview batch = row.overview();
                            int changed = batch.counts().changed();
                            String some = Counted.of(changed) + " changed";
                            String below = changed == 0 ? "" : some;
                            String all = Counted.of(batch.undecided());
                            String aloud = changed == 0 ? "" : ", " + some + " since approval";
                            lines.show(all, below, "", all + " undecided" + aloud);
                        });
        column.getStyleClass().add("number-column");
        column.setComparator(Comparator.comparingInt(row -> row.overview().undecided()));
        return column;
    }

    private void show(TwoLines lines, String title, Summary score) {
        int missing = score.missing();
        if (score.measured() == 0) {
            lines.show("–", "", "", title + " not measured");
            lines.setWeak(false);
            return;
        }
        String dash = missing == 0 ? "" : "– " + Counted.of(missing);
        String unmeasured = Counted.of(missing) + " not measured";
        String mean = Long.toString(Math.round(score.mean()));
        String lowest = "lowest " + score.lowest();
        String aloud = title + ": mean " + mean + ", " + lowest;
        lines.show(mean, lowest, dash, missing == 0 ? aloud : aloud + ", " + unmeasured);
        lines.setWeak(score.mean() < weakBelow.applyAsInt(title.toLowerCase(Locale.ROOT)));
    }

    /// What was not measured is neither high nor zero: it comes before all that was.
    private static double order(Summary score) {
        return score.measured() == 0 ? Double.NEGATIVE_INFINITY : score.mean();
    }

    private static TableColumn<BatchRow, BatchRow> releases() {
        TableColumn<BatchRow, BatchRow> column =
                of(
                        "Released",
                        96,
                        () -> new TwoLines("batch-figure"),
                        (lines, row) -> show(lines, row.overview().releases()));
        column.getStyleClass().add("number-column");
        column.setComparator(Comparator.comparingInt(row -> row.overview().releases().released()));
        return column;
    }

    private static void show(TwoLines lines, BatchOverview.Releases releases) {
        String exported = Counted.of(releases.exported()) + " exported";
        String stale = releases.stale() == 0 ? "" : Counted.of(releases.stale()) + " stale";
        String released = Counted.of(releases.released());
        String aloud =
                released
                        + " released, "
                        + exported
                        + (stale.isEmpty() ? "" : ", " + stale + ": changed since the export");
        lines.show(released, exported, stale, aloud);
    }

    private static Label number() {
        Label label = new Label();
        label.getStyleClass().add("batch-number");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
