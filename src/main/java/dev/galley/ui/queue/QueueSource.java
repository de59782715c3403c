package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Risk;
import dev.galley.review.PostRow;

import org.roaringbitmap.RoaringBitmap;

import java.util.Collection;
import java.util.List;

/// What the queue asks of a workspace. [WorkspacePosts] is the one of the window.
public interface QueueSource {

    /// The posts that match a query, in order. Blocks.
    ///
    /// @throws QueryException when the query or the order cannot be understood
    int[] list(String query, String sort) throws QueryException;

    /// The rows of some posts, in the order given. Blocks.
    List<PostRow> rows(int[] posts);

    /// What posts are weighed by in the order of the risk. Cheap.
    default Risk risk() {
        return Risk.INITIAL;
    }

    /// How many posts the workspace holds. Cheap.
    int total();

    /// Whether nothing has been decided about a post. Cheap.
    boolean isUndecided(int post);

    /// All posts about which nothing has been decided. Blocks.
    RoaringBitmap undecided();

    /// How many posts have each value of some fields under a filter, each field counted as if
    /// nothing were asked of it. Blocks.
    ///
    /// @throws QueryException when the query cannot be understood
    FacetTable facets(String query, Collection<Field> fields) throws QueryException;

    /// The values of a field in the whole workspace, the most frequent first. Blocks.
    List<FacetCount> values(Field field);
}
