package dev.galley.ui.queue;

import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The terms of the filter that the list shows, each with a button that takes it out. It takes no
/// room while there is no filter.
public final class ChipsPane extends FlowPane {

    private static final double WIDEST = 320;

    private final FilterViewModel filter;

    /// The chips of a filter.
    public ChipsPane(FilterViewModel filter, ListViewModel list) {
        this.filter = filter;
        getStyleClass().add("chips");
        setId("chips");
        list.query().subscribe(this::show);
    }

    private void show(String query) {
        List<Term> terms = QueryText.of(query).terms();
        setVisible(!terms.isEmpty());
        setManaged(!terms.isEmpty());
        List<Node> chips = new ArrayList<>(terms.stream().map(this::chip).toList());
        if (terms.size() > 1) {
            Hyperlink clear = new Hyperlink("Clear all");
            clear.setId("chips-clear");
            clear.setOnAction(_ -> filter.clear());
            chips.add(clear);
        }
        getChildren().setAll(chips);
    }

    private Node chip(Term term) {
        String words = FieldWords.of(term);
        Label label = new Label(words);
        label.setMaxWidth(WIDEST);
        label.setTooltip(new Tooltip(term.canonical()));
        Button remove = new Button();
        remove.setGraphic(Icons.of(Feather.X, "chip-icon"));
        remove.getStyleClass().addAll("flat", "button-icon", "chip-remove");
        remove.setAccessibleText("Remove " + words);
        remove.setOnAction(_ -> filter.edit(query -> query.without(term)));
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
