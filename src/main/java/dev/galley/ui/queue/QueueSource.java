package dev.galley.ui.queue;

import dev.galley.catalog.QueryException;
import dev.galley.review.PostRow;

import java.util.List;

/// What the list asks of a workspace.
public interface QueueSource {

    /// The posts that match a query, in order. Blocks.
    ///
    /// @throws QueryException when the query or the order cannot be understood
    int[] list(String query, String sort) throws QueryException;

    /// The rows of some posts, in the order given. Blocks.
    List<PostRow> rows(int[] posts);

    /// How many posts the workspace holds. Cheap.
    int total();

    /// Whether nothing has been decided about a post. Cheap.
    boolean isUndecided(int post);
}
