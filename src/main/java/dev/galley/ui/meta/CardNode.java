package dev.galley.ui.meta;

import dev.galley.ui.meta.FieldContent.Card;
import dev.galley.ui.meta.FieldContent.Row;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One entity or one image source.
final class CardNode extends VBox {

    private final WordsNode head = new WordsNode("", "meta-card-head");
    private final Hyperlink link = new Hyperlink();
    private final Pool<Row, RowNode> rows;

    /// @param openLink gets an address when a person clicks it
    CardNode(Consumer<String> openLink) {
        getStyleClass().add("meta-card");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.getStyleClass().add("meta-link");
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    openLink.accept(link.getText());
                });
        rows = new Pool<>(() -> new RowNode(openLink), RowNode::show);
    }

    /// Shows a card.
    void show(Card card) {
        List<Node> content = new ArrayList<>();
        if (!card.head().isEmpty()) {
            head.setText(card.head());
            content.add(head);
        }
        String address = card.link();
        if (address != null) {
            link.setText(address);
            link.setAccessibleText("Open " + address + " in the browser");
            content.add(link);
        }
        content.addAll(rows.show(card.rows()));
        getChildren().setAll(content);
    }
}
