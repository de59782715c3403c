package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

/// Makes the small buttons of the form.
final class Tools {

    private Tools() {}

    /// A button with an icon only.
    ///
    /// @param says what it does, for those who listen and in the tooltip
    static Button icon(Feather which, String says, Runnable act) {
        Button button = new Button("", Icons.of(which, "meta-icon"));
        button.getStyleClass().addAll("flat", "meta-tool");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A button that adds something.
    static Button add(String says, String spoken, Runnable act) {
        Button button = new Button(says, Icons.of(Feather.PLUS, "meta-icon"));
        button.getStyleClass().addAll("flat", "meta-add");
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
