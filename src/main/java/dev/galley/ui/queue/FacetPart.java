package dev.galley.ui.queue;

import dev.galley.catalog.Term;
import dev.galley.ui.kit.Icons;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/// One group of the facet pane: a heading that folds it and then says what the filter asks for in
/// it, and its body, which is made when the group is unfolded for the first time.
final class FacetPart extends VBox {

    private final FacetGroup group;
    private final FacetsViewModel facets;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN, "facet-arrow");
    private final Label asked = new Label();
    private final Button head = new Button();
    private @Nullable FacetBody body;

    FacetPart(FacetGroup group, FacetsViewModel facets) {
        this.group = group;
        this.facets = facets;
        setId("facet-" + group.word());
        fillHead();
        getChildren().setAll(head);
        head.setOnAction(_ -> fold(isOpen()));
        facets.choice().open(group).subscribe(this::showOpen);
        facets.query().subscribe(_ -> showAsked());
    }

    private void fillHead() {
        Label title = new Label(group.title());
        title.getStyleClass().add("facet-title");
        title.setMinWidth(USE_PREF_SIZE);
        asked.getStyleClass().add("facet-asked");
        asked.setMinWidth(0);
        asked.setMaxWidth(Double.MAX_VALUE);
        asked.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(asked, Priority.ALWAYS);
        HBox line = new HBox(arrow, title, asked);
        line.getStyleClass().add("facet-head-line");
        line.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("flat", "facet-head");
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(16));
        line.maxWidthProperty().bind(head.widthProperty().subtract(16));
    }

    private boolean isOpen() {
        return facets.choice().open(group).get();
    }

    private void fold(boolean folded) {
        facets.choice().open(group).set(!folded);
    }

    private void showOpen(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open && body == null) {
            body = new FacetBody(group, facets);
            getChildren().add(body);
        }
        if (body != null) {
            body.setVisible(open);
            body.setManaged(open);
        }
        showAsked();
    }

    private void showAsked() {
        String words =
                facets.terms(group).stream().map(this::inShort).collect(Collectors.joining("; "));
        asked.setText(isOpen() ? "" : words);
        head.setAccessibleText(
                group.title()
                        + (isOpen() ? ", unfolded" : ", folded")
                        + (words.isEmpty() ? "" : ", filtered: " + words));
    }

    /// A term; its field is said by the heading, where that is one field.
    private String inShort(Term term) {
        return group.fields().size() == 1 ? FieldWords.valuesOf(term) : FieldWords.of(term);
    }
}
