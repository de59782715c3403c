package dev.galley.ui.insight;

import dev.galley.report.CorpusReport.Example;
import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The examples of what is chosen beside it. A click or Enter opens one in the source.
final class ExampleList extends VBox {

    /// The share of the width that what stands beside the examples has.
    static final double LEFT = 0.58;

    private final Label title = new Label();
    private final VBox head = new VBox(title);
    private final RowList<Example> rows;

    ExampleList(Consumer<Example> open) {
        getStyleClass().add("examples");
        title.getStyleClass().add("examples-title");
        head.getStyleClass().add("examples-head");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        rows =
                new RowList<>(
                        "Examples",
                        new RowList.Way<>(
                                Integer.MAX_VALUE,
                                ExampleList::row,
                                example -> example.id() + ": " + example.words(),
                                null,
                                open));
        getChildren().addAll(head, rows);
    }

    /// Shows the examples of something.
    ///
    /// @param action what can be done with all of it, or null
    void show(String what, @Nullable Node action, List<Example> examples) {
        title.setText(what);
        head.getChildren().setAll(title);
        if (action != null) {
            head.getChildren().add(action);
        }
        rows.show(examples);
        setVisible(true);
    }

    private static List<Node> row(Example example) {
        Label id = new Label(example.id());
        id.getStyleClass().add("example-id");
        id.setMinWidth(0);
        Label words = new Label(example.words().replace('\n', ' '));
        words.getStyleClass().add("example-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(id, words);
        text.getStyleClass().add("example-lines");
        text.setMinWidth(0);
        if (example.span() != null) {
            Tooltip.install(
                    text,
                    new Tooltip(
                            "Characters "
                                    + Counted.of(example.span().start())
                                    + " to "
                                    + Counted.of(example.span().end())));
        }
        return List.of(text);
    }
}
