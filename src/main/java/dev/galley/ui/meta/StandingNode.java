package dev.galley.ui.meta;

import dev.galley.review.Status;
import dev.galley.ui.meta.FieldContent.Row;
import dev.galley.ui.meta.FieldContent.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// Where the post stands: status, names, revision, content hash.
final class StandingNode extends VBox {

    StandingNode(Standing standing, ContentNodes nodes) {
        getStyleClass().add("meta-standing");
        GridPane grid = grid(standing, nodes);
        grid.addRow(
                grid.getRowCount(),
                ContentNodes.label("content hash", "meta-row-label"),
                hash(standing));
        getChildren().addAll(status(standing), grid);
    }

    private static Node status(Standing standing) {
        Label label = new Label(word(standing.status()), new FontIcon(icon(standing.status())));
        label.getStyleClass().addAll("meta-status", standing.status().word());
        FlowPane box = new FlowPane(12, 4, label);
        if (standing.changed()) {
            Label changed = new Label("changed since approval", new FontIcon(Feather.EDIT_3));
            changed.getStyleClass().add("meta-changed");
            box.getChildren().add(changed);
        }
        return box;
    }

    private static GridPane grid(Standing standing, ContentNodes nodes) {
        List<Row> rows = new ArrayList<>();
        String approval = standing.approval();
        if (approval != null) {
            rows.add(new Row("approved", new Words(approval)));
        }
        String signOff = standing.signOff();
        if (signOff != null) {
            rows.add(new Row("signed off", new Words(signOff)));
        }
        rows.add(new Row("revision", new Words(standing.revision())));
        return nodes.rows(rows);
    }

    private static Node hash(Standing standing) {
        Label hash = new Label(standing.shortHash());
        hash.getStyleClass().add("meta-hash");
        hash.setAccessibleText("Content hash " + standing.contentHash());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, hash, gap, Copying.button("content hash", standing.contentHash()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String word(Status status) {
        return switch (status) {
            case UNREVIEWED -> "Unreviewed";
            case APPROVED -> "Approved";
            case CHANGES_REQUESTED -> "Changes requested";
            case REJECTED -> "Rejected";
            case DEFERRED -> "Deferred";
            case SIGNED_OFF -> "Signed off";
        };
    }

    private static Feather icon(Status status) {
        return switch (status) {
            case UNREVIEWED -> Feather.CIRCLE;
            case APPROVED -> Feather.CHECK;
            case CHANGES_REQUESTED -> Feather.CORNER_UP_LEFT;
            case REJECTED -> Feather.X;
            case DEFERRED -> Feather.CLOCK;
            case SIGNED_OFF -> Feather.CHECK_SQUARE;
        };
    }
}
