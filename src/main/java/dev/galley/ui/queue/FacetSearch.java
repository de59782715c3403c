package dev.galley.ui.queue;

import dev.galley.ui.kit.Latest;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/// Looks for values of a group by a part of their names. Belongs to the FX thread; the looking is
/// done in the background.
final class FacetSearch {

    private final FacetGroup group;
    private final FacetsViewModel facets;
    private final Latest asking;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<FacetLine> found = FXCollections.observableArrayList();

    FacetSearch(FacetGroup group, FacetsViewModel facets) {
        this.group = group;
        this.facets = facets;
        this.asking = new Latest(facets.background());
        text.subscribe((_, _) -> look());
    }

    FacetGroup group() {
        return group;
    }

    /// What is looked for.
    StringProperty text() {
        return text;
    }

    /// The values that hold the text, the most frequent first.
    ObservableList<FacetLine> found() {
        return found;
    }

    /// Looks again, after the counts or the filter have changed.
    void look() {
        facets.find(group, text.get(), asking, this::take);
    }

    private void take(List<FacetLine> lines) {
        if (!found.equals(lines)) {
            found.setAll(lines);
        }
    }
}
