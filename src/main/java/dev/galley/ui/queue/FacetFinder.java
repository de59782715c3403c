package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// All values of a group in a list of its own, of which only the cells on screen exist, and a box
/// to look for some. Down leads from the box into the list, Enter takes the first value; in the
/// list Space and Enter ask for a value, and Delete excludes it.
final class FacetFinder extends VBox {

    private final FacetSearch search;
    private final FacetsViewModel facets;
    private final TextField box = new TextField();
    private final ListView<FacetLine> list = new ListView<>();

    /// The lines become others, but the place in the list stays.
    private int place;

    FacetFinder(FacetSearch search, FacetsViewModel facets) {
        this.search = search;
        this.facets = facets;
        String title = search.group().title();
        getStyleClass().add("facet-finder");
        box.setId("facet-search-" + search.group().word());
        box.setPromptText("Find");
        box.setAccessibleText("Find a value of " + title);
        box.getStyleClass().add("facet-search");
        box.textProperty().bindBidirectional(search.text());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInBox);
        Label none = new Label();
        none.textProperty().bind(search.text().map("No value holds “%s”"::formatted));
        none.getStyleClass().add("facet-none");
        list.setPlaceholder(none);
        list.setItems(search.found());
        list.getStyleClass().add("facet-list");
        list.setAccessibleText("Values of " + title);
        list.setCellFactory(_ -> new Cell(facets));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        Label count = new Label();
        count.getStyleClass().add("facet-found");
        search.found()
                .subscribe(
                        () -> {
                            count.setText(Counted.of(search.found().size()) + " found");
                            list.getSelectionModel().select(place);
                        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> place = index.intValue() < 0 ? place : index.intValue());
        count.visibleProperty().bind(search.text().isNotEmpty());
        count.managedProperty().bind(count.visibleProperty());
        getChildren().setAll(box, list, count);
    }

    /// Shows what is found now.
    void show() {
        search.look();
    }

    void focus() {
        box.requestFocus();
    }

    private void keyInBox(KeyEvent key) {
        boolean done =
                switch (key.getCode()) {
                    case DOWN -> enterList();
                    case ENTER -> takeFirst();
                    case ESCAPE -> clear();
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean enterList() {
        if (!search.found().isEmpty()) {
            list.getSelectionModel().select(Math.min(place, search.found().size() - 1));
            list.requestFocus();
        }
        return true;
    }

    private boolean takeFirst() {
        if (!search.found().isEmpty() && !search.text().get().isBlank()) {
            facets.toggle(search.found().getFirst());
        }
        return true;
    }

    private boolean clear() {
        boolean something = !search.text().get().isEmpty();
        search.text().set("");
        return something;
    }

    private void keyInList(KeyEvent key) {
        FacetLine line = list.getSelectionModel().getSelectedItem();
        boolean up = key.getCode() == KeyCode.UP && list.getSelectionModel().isSelected(0);
        if (up) {
            key.consume();
            focus();
        } else if (line != null) {
            boolean held = key.isShortcutDown() || key.isAltDown();
            switch (key.getCode()) {
                case SPACE, ENTER -> take(key, line, held);
                case DELETE -> take(key, line, true);
                default -> {}
            }
        }
    }

    private void take(KeyEvent key, FacetLine line, boolean exclude) {
        key.consume();
        if (exclude) {
            facets.exclude(line);
        } else {
            facets.toggle(line);
        }
    }

    /// A value in the list; the list itself has the focus.
    private static final class Cell extends ListCell<FacetLine> {

        private final FacetRow row;

        Cell(FacetsViewModel facets) {
            row = new FacetRow(facets);
            row.setFocusTraversable(false);
            row.prefWidthProperty().bind(widthProperty());
            getStyleClass().add("facet-cell");
        }

        @Override
        protected void updateItem(FacetLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                row.show(line);
                setGraphic(row);
                setAccessibleText(line.spoken());
            }
        }
    }
}
