package dev.galley.ui.queue;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.review.Status;
import dev.galley.ui.kit.Counted;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// Whether everything that the filter is about has been decided, whatever it says of the status.
/// Belongs to the FX thread.
public final class DoneViewModel {

    /// Where it is said that all is decided.
    public enum Place {
        /// Nowhere: something is left, or there is nothing at all.
        NOWHERE,
        /// Above the list, which shows decided posts.
        ABOVE,
        /// Instead of the list, which asked for undecided posts and found none.
        INSTEAD
    }

    private final ListViewModel list;
    private final FacetsViewModel facets;
    private final ObservableValue<String> today;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.NOWHERE);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// Follows a list and its counts.
    ///
    /// @param today what was decided today, as "14 decided today"; may be empty
    public DoneViewModel(
            ListViewModel list, FacetsViewModel facets, ObservableValue<String> today) {
        this.list = list;
        this.facets = facets;
        this.today = today;
        facets.counts().subscribe(this::look);
        today.subscribe(this::look);
        list.rows().subscribe(this::look);
    }

    /// Where to say it.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// What to say, as "All 14 decided. 14 decided today."
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    private void look() {
        FacetTable table = facets.table();
        int decided = 0;
        for (Status status : Status.values()) {
            decided += table.count(Field.STATUS, status.word());
        }
        boolean done = decided > 0 && table.count(Field.STATUS, Status.UNREVIEWED.word()) == 0;
        String all = (decided == 1 ? "The one post is decided." : "All " + Counted.of(decided));
        String said = today.getValue() == null ? "" : today.getValue().strip();
        text.set(
                (decided == 1 ? all : all + " decided.")
                        + (said.isEmpty() ? "" : " " + said + (said.endsWith(".") ? "" : ".")));
        place.set(!done ? Place.NOWHERE : placeOfList());
    }

    private Place placeOfList() {
        if (list.size() > 0) {
            return Place.ABOVE;
        }
        Term undecided = new Term.Values(Field.STATUS, List.of(Status.UNREVIEWED.word()));
        boolean asked = facets.counts().get().query().terms().contains(undecided);
        return asked ? Place.INSTEAD : Place.NOWHERE;
    }
}
