package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Sort;
import dev.galley.catalog.SortField;
import dev.galley.store.Store;

/// The posts that match a query, in order.
///
/// @param posts the store's numbers of the posts; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // a million posts long, never compared
public record Listing(Query query, Sort sort, int[] posts) {

    /// Looks the posts up.
    static Listing of(Store store, CatalogView view, String query, String sort)
            throws QueryException {
        Query asked = Query.parse(query);
        Sort order = sort.isEmpty() ? Sort.queueOrder() : Sort.parse(sort);
        Catalog catalog = view.snapshot().catalog();
        int[] byTitle = order.field() == SortField.TITLE ? store.byTitle() : new int[0];
        return new Listing(asked, order, catalog.sorted(view.select(asked), order, byTitle));
    }
}
