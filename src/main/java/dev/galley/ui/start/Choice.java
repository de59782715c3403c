package dev.galley.ui.start;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// One of a few things of which one holds, with a sentence on what it means.
///
/// @param meaning empty where the name says it all
record Choice<T>(T value, String name, String meaning) {

    /// Radio buttons, one below the other, that follow a property and set it.
    static <T> List<Node> lines(List<Choice<T>> choices, Property<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        List<Node> lines = new ArrayList<>();
        for (Choice<T> choice : choices) {
            RadioButton button = new RadioButton(choice.name());
            button.setToggleGroup(group);
            button.setAccessibleText((choice.name() + ". " + choice.meaning()).strip());
            button.selectedProperty()
                    .subscribe(
                            on -> {
                                if (on) {
                                    chosen.setValue(choice.value());
                                }
                            });
            chosen.subscribe(now -> button.setSelected(choice.value().equals(now)));
            VBox line = new VBox(button);
            line.getStyleClass().add("start-choice");
            if (!choice.meaning().isEmpty()) {
                line.getChildren().add(meaning(choice.meaning()));
            }
            lines.add(line);
        }
        return lines;
    }

    private static Label meaning(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("hint", "start-meaning");
        return label;
    }
}
