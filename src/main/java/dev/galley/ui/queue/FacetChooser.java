package dev.galley.ui.queue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Chooses which groups of facets are shown.
final class FacetChooser extends VBox {

    private final Button done = new Button("Done");

    /// @param leave goes back to the facets
    FacetChooser(FacetChoice choice, Runnable leave) {
        getStyleClass().add("facet-chooser");
        setId("facet-chooser");
        Label words = new Label("Shown as filters");
        words.getStyleClass().add("facet-title");
        done.setOnAction(_ -> leave.run());
        Button usual = new Button("Usual ones");
        usual.getStyleClass().add("flat");
        usual.setOnAction(_ -> choice.asAtFirst());
        FlowPane buttons = new FlowPane(done, usual);
        buttons.getStyleClass().add("facet-choice-buttons");
        getChildren().addAll(words, buttons);
        for (FacetGroup group : FacetGroup.values()) {
            CheckBox box = new CheckBox(group.title());
            box.selectedProperty().bindBidirectional(choice.shown(group));
            box.setId("facet-choose-" + group.word());
            box.setMaxWidth(Double.MAX_VALUE);
            box.getStyleClass().add("facet-choice");
            getChildren().add(box);
        }
    }

    /// Moves the focus to the first group.
    void focus() {
        getChildren().get(2).requestFocus();
    }
}
