package dev.galley.ui.queue;

import dev.galley.catalog.QueryException;
import dev.galley.review.PostRow;

import java.util.BitSet;
import java.util.List;

/// A listing with all that has to be there before it is shown, so that no row of it flickers.
///
/// @param undecided the places of the posts about which nothing has been decided
/// @param from the place of the first of the rows that were fetched, where a page begins
/// @param rows what the rows show that will be seen first
/// @param top the place that the list shows at its top
record Listed(
        Wanted wanted, Places places, BitSet undecided, int from, List<PostRow> rows, int top) {

    private static final int BEFORE = 8;
    private static final int SEEN = 40;
    private static final int ABOVE = 3;

    /// What is to be listed.
    ///
    /// @param post the post to select, or 0
    /// @param fromTop whether the list shows its first row, wherever that post stands
    record Wanted(String query, ListOrder order, int post, boolean fromTop) {}

    /// Lists. Blocks.
    static Listed read(QueueSource source, Wanted wanted) throws QueryException {
        Places places = new Places(source.list(wanted.query(), wanted.order().text()));
        int place = wanted.fromTop() ? 0 : Math.max(0, places.of(wanted.post()));
        int from = QueueRows.pageStart(Math.max(0, place - BEFORE));
        int to = Math.min(places.size(), QueueRows.pageStart(place + SEEN) + QueueRows.PAGE);
        BitSet undecided = places.of(source.undecided());
        List<PostRow> rows = from < to ? source.rows(places.posts(from, to)) : List.of();
        int top = place <= BEFORE ? 0 : place - ABOVE;
        return new Listed(wanted, places, undecided, from, rows, top);
    }
}
