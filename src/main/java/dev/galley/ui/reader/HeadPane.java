package dev.galley.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import java.util.List;

/// What stands over the text, always in sight: bands, title, byline, problems.
final class HeadPane extends VBox {

    private final VBox bands = new VBox();
    private final VBox column = new VBox();
    private final Label title = new Label();
    private final Label byline = new Label();
    private final Tooltip bylineTip = new Tooltip();
    private final ProblemStrip problems = new ProblemStrip();

    private List<BandRow> rows = List.of();
    private Insets margins = Insets.EMPTY;

    HeadPane() {
        getStyleClass().add("reader-head");
        column.getStyleClass().add("reader-head-column");
        title.getStyleClass().add("reader-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        byline.getStyleClass().add("reader-byline");
        byline.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        byline.setTooltip(bylineTip);
        MenuItem copyTitle = new MenuItem("Copy title");
        copyTitle.setOnAction(event -> copy(title.getText()));
        MenuItem copyByline = new MenuItem("Copy id, path and batch");
        copyByline.setOnAction(event -> copy(byline.getText()));
        title.setContextMenu(new ContextMenu(copyTitle, copyByline));
        byline.setContextMenu(title.getContextMenu());
        column.getChildren().addAll(title, byline, problems);
        getChildren().addAll(bands, column);
    }

    /// Shows the head of a post.
    void show(ReadingHead head) {
        rows = head.bands().stream().map(BandRow::new).toList();
        bands.getChildren().setAll(rows);
        rows.forEach(row -> row.margins(margins));
        title.setText(head.title());
        title.getStyleClass().removeAll("none", "long");
        if (!head.titled()) {
            title.getStyleClass().add("none");
        } else if (head.longTitle()) {
            title.getStyleClass().add("long");
        }
        byline.setText(head.byline());
        bylineTip.setText(head.byline());
        problems.show(head.problems());
    }

    /// Sets the free space at both sides in pixels.
    void margins(double left, double right) {
        margins = new Insets(0, right, 0, left);
        column.setPadding(margins);
        rows.forEach(row -> row.margins(margins));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
