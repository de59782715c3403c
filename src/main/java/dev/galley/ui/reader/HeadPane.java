package dev.galley.ui.reader;

import dev.galley.ui.kit.CurrentFinding;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

import java.util.List;

/// What stands over the text, always in sight: bands and, where asked for, the findings.
final class HeadPane extends VBox {

    private final VBox bands = new VBox();
    private final VBox column = new VBox();
    private final ProblemStrip problems;

    private List<HeadBandRow> rows = List.of();
    private Insets margins = Insets.EMPTY;

    HeadPane(CurrentFinding current) {
        problems = new ProblemStrip(current);
        column.getStyleClass().add("reader-head-column");
        column.getChildren().addAll(problems);
        getChildren().addAll(bands, column);
    }

    /// Shows the head of a post.
    void show(ReadingHead head) {
        rows = head.bands().stream().map(HeadBandRow::new).toList();
        bands.getChildren().setAll(rows);
        rows.forEach(row -> row.margins(margins));
        problems.show(head.findings());
    }

    /// Whether the findings are listed here.
    BooleanProperty listsFindings() {
        return problems.wanted();
    }

    /// Sets the free space at both sides in pixels.
    void margins(double left, double right) {
        margins = new Insets(0, right, 0, left);
        column.setPadding(margins);
        rows.forEach(row -> row.margins(margins));
    }
}
