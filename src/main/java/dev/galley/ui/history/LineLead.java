package dev.galley.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands before a line: the sign of what happened, and the line's label.
final class LineLead {

    private LineLead() {}

    static Node of(DiffLine line) {
        HBox lead = new HBox(sign(line));
        lead.getStyleClass().add("diff-lead");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        boolean labelled =
                line.kind() == LineKind.FIELD
                        || line.kind() == LineKind.ITEM
                        || line.kind() == LineKind.IMAGE;
        if (labelled) {
            Label label = new Label(line.label());
            label.getStyleClass().addAll("diff-label", line.kind().styleClass() + "-label");
            lead.getChildren().add(label);
        }
        return lead;
    }

    private static Label sign(DiffLine line) {
        Label sign = new Label(line.mark().sign());
        sign.getStyleClass().add("diff-sign");
        if (line.mark() != Mark.NONE) {
            sign.getStyleClass().add(line.mark().styleClass());
            sign.setAccessibleText(line.mark().word());
        }
        return sign;
    }
}
