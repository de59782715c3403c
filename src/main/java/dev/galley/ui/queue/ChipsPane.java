package dev.galley.ui.queue;

import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The terms of the filter that the list shows. A click on one edits it in the box, its button
/// takes it out; with the keyboard, the arrows lead from one to the next, Enter edits and Delete
/// takes out. It takes no room while there is no filter.
public final class ChipsPane extends FlowPane {

    private final FilterViewModel filter;
    private final Hyperlink clear = new Hyperlink("Clear all");
    private SequencedMap<Term, Chip> chips = new LinkedHashMap<>();

    /// The chip that takes the focus after one was taken out by the keyboard, or -1.
    private int next = -1;

    /// The chips of a filter.
    public ChipsPane(FilterViewModel filter, ListViewModel list) {
        this.filter = filter;
        getStyleClass().add("chips");
        setId("chips");
        clear.setId("chips-clear");
        clear.setOnAction(_ -> filter.clear());
        list.query().subscribe(this::show);
    }

    private void show(String query) {
        List<Term> terms = QueryText.of(query).terms();
        setVisible(!terms.isEmpty());
        setManaged(!terms.isEmpty());
        SequencedMap<Term, Chip> made = new LinkedHashMap<>();
        for (Term term : terms) {
            Chip kept = chips.get(term);
            made.put(term, kept == null ? chip(term) : kept);
        }
        chips = made;
        List<Node> shown = new ArrayList<>(made.values());
        if (terms.size() > 1) {
            clear.setVisited(false);
            shown.add(clear);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        focusNext();
    }

    private Chip chip(Term term) {
        Chip chip = new Chip(term, () -> filter.select(term), () -> remove(term));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> key(term, key));
        return chip;
    }

    private void remove(Term term) {
        filter.edit(query -> query.without(term));
    }

    private void key(Term term, KeyEvent key) {
        int place = new ArrayList<>(chips.keySet()).indexOf(term);
        boolean done =
                switch (key.getCode()) {
                    case LEFT -> focus(place - 1);
                    case RIGHT -> focus(place + 1);
                    case DELETE, BACK_SPACE -> {
                        next = place;
                        remove(term);
                        yield true;
                    }
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean focus(int place) {
        if (place >= 0 && place < chips.size()) {
            new ArrayList<>(chips.values()).get(place).focus();
        }
        return true;
    }

    private void focusNext() {
        if (next < 0) {
            return;
        }
        int wanted = Math.min(next, chips.size() - 1);
        next = -1;
        if (wanted < 0) {
            filter.selectAll();
        } else {
            focus(wanted);
        }
    }
}
