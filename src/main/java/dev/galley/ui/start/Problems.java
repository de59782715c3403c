package dev.galley.ui.start;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A sentence beside a control on what is wrong with it; takes no room where nothing is.
final class Problems {

    private Problems() {}

    /// A label for such sentences.
    static Label label() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("start-problem");
        return label;
    }

    /// Lets a label follow what is wrong.
    static void show(Label label, ObservableValue<String> problem) {
        problem.subscribe(text -> say(label, text));
    }

    /// Says what is wrong; an empty text hides the label.
    static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
