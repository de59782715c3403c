package dev.galley.ui.batch;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A value with what there is to say about it in smaller lines below.
final class TwoLines extends VBox {

    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");

    private final Label first = new Label();
    private final Label second = new Label();
    private final Label third = new Label();
    private final Tooltip tooltip = new Tooltip();

    /// Lines without words.
    ///
    /// @param styleClass `batch-name` or `batch-figure`
    TwoLines(String styleClass) {
        getStyleClass().addAll("two-lines", styleClass);
        setAccessibleRole(AccessibleRole.TEXT);
        first.getStyleClass().add("line-first");
        second.getStyleClass().add("line-second");
        third.getStyleClass().add("line-second");
        Tooltip.install(this, tooltip);
        getChildren().setAll(first, second, third);
    }

    /// Shows a value.
    ///
    /// @param below empty lines take no room
    /// @param aloud all of it in words
    void show(String value, String below, String last, String aloud) {
        first.setText(value);
        line(second, below);
        line(third, last);
        tooltip.setText(aloud);
        setAccessibleText(aloud);
    }

    /// Marks the value as weak.
    void setWeak(boolean weak) {
        pseudoClassStateChanged(WEAK, weak);
    }

    private static void line(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
