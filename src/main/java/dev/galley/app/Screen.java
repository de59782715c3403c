package dev.galley.app;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Which parts of the window are shown: the place, the tab over the article, and whether the facets
/// stand beside the list or fold away. Knows no node. Belongs to the FX thread.
final class Screen {

    /// What fills the window.
    enum Place {
        /// The list, the article and its meta.
        POSTS,
        /// The imports, for those who sign them off.
        BATCHES,
        /// The samples and the corpus report, for QA.
        INSIGHT
    }

    /// What the middle shows of a post.
    enum Tab {
        READ,
        EDIT,
        SOURCE,
        CHANGES
    }

    /// How much room there is.
    enum Room {
        /// Below 1000: the meta box is a strip under the title.
        NARROW,
        /// Below 1200: the facets open over the article when asked for.
        MIDDLE,
        /// Everything side by side.
        WIDE;

        /// The room in a window of a width in pixels.
        static Room of(double width) {
            return width < 1000 ? NARROW : width < 1200 ? MIDDLE : WIDE;
        }
    }

    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.POSTS);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.READ);
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.WIDE);
    private final BooleanProperty facetsBeside = new SimpleBooleanProperty(true);
    private final BooleanProperty facetsOver = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper facetsShown = new ReadOnlyBooleanWrapper();
    private final BooleanBinding inSource =
            place.isEqualTo(Place.POSTS).and(tab.isEqualTo(Tab.SOURCE));
    private final BooleanProperty keysOpen = new SimpleBooleanProperty();
    private final BooleanProperty checksOpen = new SimpleBooleanProperty();

    /// A screen as it was left last.
    Screen(Remembered remembered) {
        facetsBeside.set(!remembered.text("facets", "beside").equals("folded"));
        facetsBeside.subscribe(on -> remembered.put("facets", on ? "beside" : "folded"));
        facetsShown.bind(
                facetsOver.or(facetsBeside.and(room.isEqualTo(Room.WIDE))).and(isAt(Place.POSTS)));
    }

    ObjectProperty<Place> place() {
        return place;
    }

    ObjectProperty<Tab> tab() {
        return tab;
    }

    ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /// Whether the facets stand beside the list where there is room.
    BooleanProperty facetsBeside() {
        return facetsBeside;
    }

    /// Whether the facets lie over the list, where there is no room beside it.
    BooleanProperty facetsOver() {
        return facetsOver;
    }

    /// Whether the facets can be seen, wherever they are.
    ReadOnlyBooleanProperty facetsShown() {
        return facetsShown.getReadOnlyProperty();
    }

    /// Whether the sheet of keys lies over the window.
    BooleanProperty keysOpen() {
        return keysOpen;
    }

    /// Whether the help on the checks lies over the window.
    BooleanProperty checksOpen() {
        return checksOpen;
    }

    /// Takes note of the window's width in pixels, as it would be at the normal text size.
    void resized(double width) {
        Room now = Room.of(width);
        if (now != room.get()) {
            facetsOver.set(false);
            room.set(now);
        }
    }

    /// Shows or hides the facets, where there is room for them.
    void switchFacets() {
        BooleanProperty which = room.get() == Room.WIDE ? facetsBeside : facetsOver;
        which.set(!which.get());
    }

    /// Whether the source of a post is looked at.
    ObservableBooleanValue inSource() {
        return inSource;
    }

    private BooleanBinding isAt(Place wanted) {
        return place.isEqualTo(wanted);
    }
}
