package dev.galley.ui.views;

import dev.galley.store.SavedView;
import dev.galley.ui.kit.Counted;

/// A view as it is listed.
///
/// @param query its filter as it is asked, with the name of whoever looks where it says "me"
public record ViewLine(SavedView view, String query, Posts posts) {

    /// How many posts a view holds.
    public sealed interface Posts {

        /// Not counted yet.
        record Unknown() implements Posts {}

        /// Its filter cannot be understood.
        record Faulty() implements Posts {}

        /// So many.
        record Known(int count) implements Posts {}
    }

    /// A view that was just made and is still to be counted.
    static ViewLine uncounted(SavedView view) {
        return new ViewLine(view, view.spec().query(), new Posts.Unknown());
    }

    /// The view's name.
    public String name() {
        return view.name();
    }

    /// The number as it stands beside the name.
    String count() {
        return switch (posts) {
            case Posts.Unknown _ -> "";
            case Posts.Faulty _ -> "?";
            case Posts.Known known -> Counted.of(known.count());
        };
    }

    /// What is read out and shown as a tip besides the name.
    String plainly() {
        return switch (posts) {
            case Posts.Unknown _ -> "";
            case Posts.Faulty _ -> "its filter cannot be understood here";
            case Posts.Known known -> Counted.posts(known.count());
        };
    }

    /// What it filters by and in which order, for a tip.
    String filter() {
        String by = query.isEmpty() ? "All posts" : query;
        String sort = view.spec().sort();
        return sort.isEmpty() ? by : by + "\nby " + sort.replace(":desc", ", highest first");
    }
}
