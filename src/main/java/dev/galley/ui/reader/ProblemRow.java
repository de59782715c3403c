package dev.galley.ui.reader;

import dev.galley.article.Severity;
import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One problem in full, in the strip and in the popover.
final class ProblemRow extends VBox {

    ProblemRow(ProblemLine line) {
        Label word = new Label(line.severity().word(), icon(line.severity()));
        word.getStyleClass().addAll("problem-severity", line.severity().word());
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, word, text(line.code(), "problem-code"));
        getChildren().addAll(head, text(line.message(), "problem-message"));
        if (!line.detail().isEmpty()) {
            getChildren().add(text(line.detail(), "problem-detail"));
        }
    }

    /// The shape of a severity, in its colour.
    static FontIcon icon(Severity severity) {
        Feather shape =
                switch (severity) {
                    case ERROR -> Feather.X_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                };
        return Icons.of(shape, severity.word());
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
