package dev.galley.ui.queue;

import dev.galley.ui.queue.FacetLine.State;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be asked of a value, by a right click on it.
final class FacetRowMenu extends ContextMenu {

    FacetRowMenu(FacetLine line, FacetsViewModel facets) {
        boolean chosen = line.state() == State.CHOSEN;
        boolean excluded = line.state() == State.EXCLUDED;
        MenuItem toggle = new MenuItem(chosen ? "Take out of the filter" : "Show these");
        toggle.setOnAction(_ -> facets.toggle(line));
        toggle.setVisible(!excluded);
        MenuItem only = new MenuItem("Show only these");
        only.setOnAction(_ -> facets.only(line));
        MenuItem exclude = new MenuItem(excluded ? "Exclude no longer" : "Exclude");
        exclude.setOnAction(_ -> facets.exclude(line));
        getItems().setAll(toggle, only, exclude);
    }
}
