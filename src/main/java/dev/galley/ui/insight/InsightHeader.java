package dev.galley.ui.insight;

import dev.galley.ui.insight.InsightViewModel.Made;
import dev.galley.ui.insight.InsightViewModel.Progress;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the report is about, and the buttons that make and save it; while one is made, how far it
/// is.
final class InsightHeader {

    private final InsightViewModel model;
    private final Label about = new Label();
    private final Button refresh = new Button("Refresh", Icons.of(Feather.REFRESH_CW));
    private final Button save = new Button("Save as HTML…", Icons.of(Feather.SAVE));
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final HBox working;
    private final VBox node;

    InsightHeader(InsightViewModel model) {
        this.model = model;
        Label title = new Label("Corpus report");
        title.getStyleClass().add("insight-title");
        about.getStyleClass().add("insight-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        refresh.setOnAction(_ -> model.refresh());
        save.setOnAction(_ -> model.saveHtml());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(_ -> model.cancel());
        working = new HBox(bar, count, cancel);
        working.getStyleClass().add("insight-working");
        bar.setAccessibleText("How far the report is");
        HBox top = new HBox(words, refresh, save);
        top.getStyleClass().add("insight-top");
        for (Region fixed : new Region[] {refresh, save, cancel, count}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        node = new VBox(top, working);
        node.getStyleClass().add("insight-head");
        model.made().subscribe(_ -> say());
        model.stale().subscribe(_ -> say());
        model.filter().subscribe(_ -> say());
        model.progress().subscribe(this::progress);
    }

    Node node() {
        return node;
    }

    private void say() {
        Made made = model.made().get();
        boolean some = made != null;
        about.setText(made == null ? "" : Words.about(made, model.times(), model.stale().get()));
        about.setVisible(some);
        about.setManaged(some);
        save.setVisible(some);
        save.setManaged(some);
        refresh.setVisible(some);
        refresh.setManaged(some);
        refresh.setTooltip(new Tooltip("Report on " + Words.next(model.filter().get())));
    }

    private void progress(@Nullable Progress progress) {
        boolean runs = progress != null;
        working.setVisible(runs);
        working.setManaged(runs);
        refresh.setDisable(runs);
        save.setDisable(runs);
        if (progress != null) {
            boolean known = progress.total() > 0;
            bar.setProgress(
                    known
                            ? (double) progress.posts() / progress.total()
                            : ProgressBar.INDETERMINATE_PROGRESS);
            count.setText(
                    known
                            ? Counted.of(progress.posts())
                                    + " of "
                                    + Counted.posts(progress.total())
                            : "");
        }
    }
}
