package dev.galley.ui.history;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What is compared and what came of it, the quick choices, and the way through the changes.
final class ComparisonHead extends VBox {

    private final HistoryViewModel history;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Label position = new Label();
    private final HBox quick = new HBox();
    private final Map<Button, Supplier<Optional<Choice>>> choices = new LinkedHashMap<>();

    ComparisonHead(HistoryViewModel history) {
        this.history = history;
        DiffViewModel diff = history.diff();
        getStyleClass().add("comparison-head");
        title.getStyleClass().add("comparison-title");
        summary.getStyleClass().add("comparison-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        position.getStyleClass().add("change-position");
        quick.getStyleClass().add("quick-choices");
        quick("Original – now", "original", history::originalToNow);
        quick("Approved – now", "approved", history::approvedToNow);
        quick("Previous – this", "previous", history::previousToThis);
        quick.getChildren().setAll(choices.keySet());
        FlowPane tools = new FlowPane(quick, views(diff), changes(diff));
        tools.getStyleClass().add("comparison-tools");
        getChildren().addAll(title, summary, tools);
        diff.comparison().subscribe(this::show);
        diff.change().subscribe(_ -> position.setText(diff.position()));
        history.choice().subscribe(_ -> offer());
        history.revisions().subscribe(_ -> offer());
    }

    private void show(@Nullable Comparison comparison) {
        setVisible(comparison != null || history.choice().get() != null);
        setManaged(isVisible());
        title.setText(comparison == null ? "" : comparison.title());
        summary.setText(comparison == null ? "" : comparison.summary());
        position.setText(history.diff().position());
    }

    private void offer() {
        choices.forEach((button, choice) -> button.setDisable(choice.get().isEmpty()));
        boolean some = history.revisions().get() != null;
        quick.setVisible(some);
        quick.setManaged(some);
    }

    private void quick(String text, String id, Supplier<Optional<Choice>> choice) {
        Button button = new Button(text);
        button.setId("quick-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choice.get().ifPresent(history::choose));
        choices.put(button, choice);
    }

    private static HBox views(DiffViewModel diff) {
        ToggleButton side = new ToggleButton("Side by side");
        side.setId("side-by-side");
        side.selectedProperty().bindBidirectional(diff.sideBySide());
        ToggleButton all = new ToggleButton("Show unchanged");
        all.setId("show-unchanged");
        all.selectedProperty().bindBidirectional(diff.unfolded());
        HBox views = new HBox(side, all);
        views.getStyleClass().add("quick-choices");
        return views;
    }

    private HBox changes(DiffViewModel diff) {
        Button previous = step(Feather.CHEVRON_UP, "Previous change", "P or Shift+F7");
        previous.setOnAction(_ -> diff.previousChange());
        Button next = step(Feather.CHEVRON_DOWN, "Next change", "N or F7");
        next.setOnAction(_ -> diff.nextChange());
        position.setMinWidth(Region.USE_PREF_SIZE);
        HBox changes = new HBox(previous, next, position);
        changes.getStyleClass().add("quick-choices");
        return changes;
    }

    private static Button step(Feather icon, String what, String keys) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon, "step-icon"));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what + " (" + keys + ")"));
        return button;
    }
}
