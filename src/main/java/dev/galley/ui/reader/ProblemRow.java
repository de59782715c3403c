package dev.galley.ui.reader;

import dev.galley.ui.kit.FindingLine;
import dev.galley.ui.kit.SeverityIcon;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding in full, in the strip and in the popover.
final class ProblemRow extends VBox {

    ProblemRow(FindingLine line) {
        Label word = new Label(line.severity().word(), SeverityIcon.of(line.severity()));
        word.getStyleClass().addAll("problem-severity", line.severity().word());
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox head =
                new HBox(
                        8,
                        word,
                        text(
                                line.isParsers() ? line.rule() : line.title(),
                                line.isParsers() ? "problem-code" : "problem-rule"));
        getChildren().addAll(head, text(line.message(), "problem-message"));
        if (!line.detail().isEmpty()) {
            getChildren().add(text(line.detail(), "problem-detail"));
        }
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
