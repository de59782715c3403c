package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A calm line above the list that says that everything is decided, and what comes next.
final class DoneStrip extends HBox {

    DoneStrip(DoneViewModel done, List<NextStep> next) {
        getStyleClass().add("done-strip");
        setId("done-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(done.text());
        Label words = new Label();
        words.textProperty().bind(done.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(Feather.CHECK, "done-icon"), words);
        line.getStyleClass().add("done-line");
        FlowPane lines = new FlowPane(line);
        lines.getStyleClass().add("done-lines");
        lines.getChildren().addAll(buttons(next));
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(lines);
        visibleProperty().bind(done.place().isEqualTo(DoneViewModel.Place.ABOVE));
        managedProperty().bind(visibleProperty());
    }

    /// A button for each next step.
    static List<Button> buttons(List<NextStep> next) {
        return next.stream()
                .map(
                        step -> {
                            Button button = new Button(step.label());
                            button.setOnAction(_ -> step.act().run());
                            return button;
                        })
                .toList();
    }
}
