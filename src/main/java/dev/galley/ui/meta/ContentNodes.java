package dev.galley.ui.meta;

import dev.galley.ui.meta.FieldContent.Card;
import dev.galley.ui.meta.FieldContent.Row;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// Makes the nodes of field values.
final class ContentNodes {

    private static final double LABEL_SHARE = 38;

    private final Consumer<String> openLink;

    /// @param openLink gets the address of a link that a person clicked
    ContentNodes(Consumer<String> openLink) {
        this.openLink = openLink;
    }

    /// The node of a value.
    Node of(FieldContent content) {
        return switch (content) {
            case FieldContent.Absent _ -> label("not given", "meta-missing");
            case FieldContent.Empty _ -> label("empty", "meta-missing");
            case FieldContent.Words words -> label(words.text(), "meta-value");
            case FieldContent.YesNo flag -> yesNo(flag);
            case FieldContent.Bad bad -> bad(bad);
            case FieldContent.Chips chips -> chips(chips.items());
            case FieldContent.Bullets bullets -> bullets(bullets.items());
            case FieldContent.Rows rows -> rows(rows.rows());
            case FieldContent.Cards cards -> cards(cards.cards());
        };
    }

    /// A text that wraps, also inside long words.
    static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Node yesNo(FieldContent.YesNo flag) {
        Label label = label(flag.word(), "meta-value");
        label.setGraphic(new FontIcon(flag.yes() ? Feather.CHECK : Feather.MINUS));
        label.getStyleClass().add(flag.yes() ? "meta-yes" : "meta-no");
        return label;
    }

    private static Node bad(FieldContent.Bad bad) {
        Label actual = label(bad.actual(), "meta-value");
        actual.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        actual.getStyleClass().add("meta-bad");
        actual.setAccessibleText("Unreadable value: " + bad.actual());
        return new VBox(actual, label("expected " + bad.expected(), "meta-expected"));
    }

    private static Node chips(List<String> items) {
        FlowPane flow = new FlowPane(4, 4);
        flow.setPrefWrapLength(0);
        items.forEach(item -> flow.getChildren().add(label(item, "meta-chip")));
        return flow;
    }

    private static Node bullets(List<String> items) {
        VBox box = new VBox(4);
        for (String item : items) {
            Label bullet = new Label("•");
            bullet.setMinWidth(Label.USE_PREF_SIZE);
            bullet.getStyleClass().add("meta-bullet");
            Label text = label(item, "meta-value");
            HBox.setHgrow(text, Priority.ALWAYS);
            box.getChildren().add(new HBox(8, bullet, text));
        }
        return box;
    }

    /// Labels and values in two columns.
    GridPane rows(List<Row> rows) {
        GridPane grid = new GridPane(8, 4);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABEL_SHARE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        RowConstraints line = new RowConstraints();
        line.setValignment(VPos.TOP);
        for (int i = 0; i < rows.size(); i++) {
            grid.getRowConstraints().add(line);
            grid.addRow(i, label(rows.get(i).label(), "meta-row-label"), of(rows.get(i).value()));
        }
        return grid;
    }

    private Node cards(List<Card> cards) {
        VBox box = new VBox(4);
        cards.forEach(card -> box.getChildren().add(card(card)));
        return box;
    }

    private Node card(Card card) {
        VBox box = new VBox(2);
        box.getStyleClass().add("meta-card");
        if (!card.head().isEmpty()) {
            box.getChildren().add(label(card.head(), "meta-value"));
        }
        String address = card.link();
        if (address != null) {
            box.getChildren().add(link(address));
        }
        if (!card.rows().isEmpty()) {
            box.getChildren().add(rows(card.rows()));
        }
        return box;
    }

    private Node link(String address) {
        Hyperlink link = new Hyperlink(address);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.getStyleClass().add("meta-link");
        link.setAccessibleText("Open " + address + " in the browser");
        link.setOnAction(
                event -> {
                    link.setVisited(false);
                    openLink.accept(address);
                });
        return link;
    }
}
