package dev.galley.ui.meta;

import dev.galley.ui.meta.FieldContent.Card;
import dev.galley.ui.meta.FieldContent.Row;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The value of a field or of an entry. It keeps its nodes from one post to the next.
final class ValueNode extends VBox {

    private final Consumer<String> openLink;
    private final WordsNode words = new WordsNode("", "meta-value");
    private @Nullable WordsNode expected;
    private @Nullable FlowPane flow;
    private @Nullable Pool<String, Label> chips;
    private @Nullable Pool<String, HBox> bullets;
    private @Nullable Pool<Row, RowNode> rows;
    private @Nullable Pool<Card, CardNode> cards;
    private @Nullable FieldContent shown;

    /// @param openLink gets an address when a person clicks it
    ValueNode(Consumer<String> openLink) {
        this.openLink = openLink;
        getStyleClass().add("meta-content");
        getChildren().setAll(words);
    }

    /// Shows a value.
    void show(FieldContent content) {
        if (content.equals(shown)) {
            return;
        }
        shown = content;
        List<? extends Node> nodes = nodes(content);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private List<? extends Node> nodes(FieldContent content) {
        return switch (content) {
            case FieldContent.Absent _ -> words("not given", "meta-missing", null);
            case FieldContent.Empty _ -> words("empty", "meta-missing", null);
            case FieldContent.Words text -> words(text.text(), "meta-value", null);
            case FieldContent.YesNo flag ->
                    words(
                            flag.word(),
                            flag.yes() ? "meta-yes" : "meta-no",
                            flag.yes() ? Feather.CHECK : Feather.MINUS);
            case FieldContent.Bad bad -> bad(bad);
            case FieldContent.Chips list -> chips(list.items());
            case FieldContent.Bullets list -> bullets(list.items());
            case FieldContent.Rows group -> rows(group.rows());
            case FieldContent.Cards list -> cards(list.cards());
        };
    }

    private List<Node> words(String text, String styleClass, @Nullable Feather icon) {
        words.fill(text, styleClass, icon);
        return List.of(words);
    }

    private List<Node> bad(FieldContent.Bad bad) {
        words.fill(bad.actual(), "meta-bad", Feather.ALERT_TRIANGLE);
        WordsNode below = expected == null ? new WordsNode("", "meta-expected") : expected;
        expected = below;
        below.setText("expected " + bad.expected());
        return List.of(words, below);
    }

    private List<Node> chips(List<String> items) {
        FlowPane pane = flow == null ? new FlowPane(4, 4) : flow;
        Pool<String, Label> pool =
                chips == null ? new Pool<>(ValueNode::chip, ValueNode::fill) : chips;
        flow = pane;
        chips = pool;
        pane.setPrefWrapLength(0);
        pane.getChildren().setAll(pool.show(items));
        return List.of(pane);
    }

    private static Label chip() {
        Label chip = new Label();
        chip.getStyleClass().add("meta-chip");
        return chip;
    }

    private static void fill(Label chip, String item) {
        chip.setText(item);
        chip.setUserData(new Part("", item));
    }

    private List<HBox> bullets(List<String> items) {
        Pool<String, HBox> pool =
                bullets == null ? new Pool<>(ValueNode::bullet, ValueNode::fill) : bullets;
        bullets = pool;
        return pool.show(items);
    }

    private static HBox bullet() {
        Label dot = new Label("•");
        dot.setMinWidth(Label.USE_PREF_SIZE);
        dot.getStyleClass().add("meta-bullet");
        WordsNode text = new WordsNode("", "meta-value");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, dot, text);
    }

    private static void fill(HBox bullet, String item) {
        ((WordsNode) bullet.getChildren().getLast()).setText(item);
        bullet.setUserData(new Part("", item));
    }

    private List<RowNode> rows(List<Row> entries) {
        Pool<Row, RowNode> pool =
                rows == null ? new Pool<>(() -> new RowNode(openLink), RowNode::show) : rows;
        rows = pool;
        return pool.show(entries);
    }

    private List<CardNode> cards(List<Card> list) {
        Pool<Card, CardNode> pool =
                cards == null ? new Pool<>(() -> new CardNode(openLink), CardNode::show) : cards;
        cards = pool;
        List<CardNode> nodes = pool.show(list);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setUserData(new Part(i + "." + list.get(i).key(), null));
        }
        return nodes;
    }
}
