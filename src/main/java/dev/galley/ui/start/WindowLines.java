package dev.galley.ui.start;

import dev.galley.ui.start.WindowSettings.Theme;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Theme, text size and motion of the window.
final class WindowLines {

    private WindowLines() {}

    static List<Node> of(SettingsViewModel model) {
        List<Choice<Theme>> themes =
                List.of(
                        new Choice<>(Theme.LIGHT, "Light", ""),
                        new Choice<>(Theme.DARK, "Dark", ""),
                        new Choice<>(Theme.SYSTEM, "As the system", ""));
        HBox theme = new HBox(name("Theme"));
        theme.getStyleClass().add("start-line");
        theme.getChildren().addAll(Choice.lines(themes, model.theme()));
        List<Node> lines = new ArrayList<>();
        lines.add(theme);
        lines.add(textSize(model));
        lines.add(motion(model));
        return lines;
    }

    private static Node textSize(SettingsViewModel model) {
        SpinnerValueFactory<Integer> sizes =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        WindowSettings.SMALLEST, WindowSettings.LARGEST);
        sizes.valueProperty().bindBidirectional(model.textSize());
        Spinner<Integer> spinner = new Spinner<>(sizes);
        spinner.setId("start-text-size");
        spinner.setPrefWidth(96);
        spinner.setAccessibleText("Text size in pixels");
        spinner.getEditor().setAccessibleText("Text size in pixels");
        Label hint = new Label("pixels; 13 is the normal size");
        hint.getStyleClass().add("hint");
        HBox line = new HBox(name("Text size"), spinner, hint);
        line.getStyleClass().add("start-line");
        return line;
    }

    private static Node motion(SettingsViewModel model) {
        CheckBox reduced = new CheckBox("Reduce motion");
        reduced.setId("start-reduced-motion");
        reduced.setSelected(model.reducedMotion().get());
        reduced.selectedProperty().subscribe(on -> model.reducedMotion().set(on));
        model.reducedMotion().subscribe(reduced::setSelected);
        Label hint = new Label("Nothing slides or fades.");
        hint.getStyleClass().addAll("hint", "start-meaning");
        return new VBox(reduced, hint);
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("start-line-name");
        return label;
    }
}
