package dev.galley.ui.queue;

import dev.galley.catalog.QueryException;
import dev.galley.review.PostRow;

import java.util.BitSet;
import java.util.List;

/// A listing with all that has to be there before it is shown, so that no row of it flickers.
///
/// @param post the post to select: the one wanted, or the one that stands in its place now; or 0
/// @param undecided the places of the posts about which nothing has been decided
/// @param from the place of the first of the rows that were fetched, where a page begins
/// @param rows what the rows show that will be seen first
/// @param top the place that the list shows at its top
record Listed(
        Wanted wanted,
        Places places,
        int post,
        BitSet undecided,
        int from,
        List<PostRow> rows,
        int top) {

    private static final int BEFORE = 8;
    private static final int SEEN = 40;
    private static final int ABOVE = 3;

    /// What is to be listed.
    ///
    /// @param post the post to select, or 0
    /// @param fromTop whether the list shows its first row, wherever that post stands
    /// @param seen what is on screen, which stays there as far as it can; [Seen#NOTHING] where
    ///   something else is asked for
    record Wanted(String query, ListOrder order, int post, boolean fromTop, Seen seen) {

        /// Something else than what is on screen.
        Wanted(String query, ListOrder order, int post, boolean fromTop) {
            this(query, order, post, fromTop, Seen.NOTHING);
        }
    }

    /// What is on screen before a new listing.
    ///
    /// @param top the place of the first row that is seen, or -1
    record Seen(Places places, int top) {

        static final Seen NOTHING = new Seen(new Places(), -1);

        /// Where the first row that is seen stands in another listing, or the next row that is
        /// still there; -1 where there is none.
        int topIn(Places now) {
            int post = top < 0 || top >= places.size() ? 0 : standIn(places.post(top), now);
            return now.of(post);
        }

        /// The post itself where another listing has it, else the next one that stood behind it, or
        /// the last one before it; 0 where there is none.
        int standIn(int post, Places now) {
            int place = places.of(post);
            if (now.of(post) >= 0 || place < 0) {
                return post;
            }
            for (int i = place + 1; i < places.size(); i++) {
                if (now.of(places.post(i)) >= 0) {
                    return places.post(i);
                }
            }
            for (int i = place - 1; i >= 0; i--) {
                if (now.of(places.post(i)) >= 0) {
                    return places.post(i);
                }
            }
            return 0;
        }
    }

    /// Lists. Blocks.
    static Listed read(QueueSource source, Wanted wanted) throws QueryException {
        Places places = new Places(source.list(wanted.query(), wanted.order().text()));
        int post = wanted.seen().standIn(wanted.post(), places);
        int selected = wanted.fromTop() ? 0 : Math.max(0, places.of(post));
        int kept = wanted.seen().topIn(places);
        int top = kept >= 0 ? kept : selected <= BEFORE ? 0 : selected - ABOVE;
        int place = kept >= 0 ? kept : selected;
        int from = QueueRows.pageStart(Math.max(0, place - BEFORE));
        int to = Math.min(places.size(), QueueRows.pageStart(place + SEEN) + QueueRows.PAGE);
        BitSet undecided = places.of(source.undecided());
        List<PostRow> rows = from < to ? source.rows(places.posts(from, to)) : List.of();
        return new Listed(wanted, places, post, undecided, from, rows, top);
    }
}
