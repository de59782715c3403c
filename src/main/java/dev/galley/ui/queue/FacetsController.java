package dev.galley.ui.queue;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Binds the facet pane: one part for each group, made once.
public final class FacetsController {

    private final FacetsViewModel facets;

    @FXML private VBox groups;

    /// A controller for the facets of a list.
    public FacetsController(FacetsViewModel facets) {
        this.facets = facets;
    }

    @FXML
    void initialize() {
        for (FacetGroup group : FacetGroup.values()) {
            groups.getChildren().add(new FacetPart(group, facets));
        }
    }
}
