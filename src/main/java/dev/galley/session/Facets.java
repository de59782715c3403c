package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Term;
import dev.galley.review.Status;

import org.roaringbitmap.RoaringBitmap;

import java.util.Collection;
import java.util.List;

/// What can be filtered by in an open workspace, and how many posts each value would leave.
/// Thread-safe; words of a query are looked up on disk, so the methods block.
public final class Facets {

    private final CatalogView view;

    Facets(CatalogView view) {
        this.view = view;
    }

    /// How many posts have each value of some fields under a filter; each field is counted as if
    /// nothing were asked of it.
    ///
    /// @throws QueryException when the query cannot be understood
    public FacetTable under(String query, Collection<Field> fields) throws QueryException {
        Query asked = view.resolved(Query.parse(query));
        return view.snapshot().catalog().facets(asked, view.texts(), fields);
    }

    /// The values that a field has anywhere in the workspace, the most frequent first.
    public List<FacetCount> values(Field field) {
        Catalog catalog = view.snapshot().catalog();
        return catalog.facet(field, catalog.all());
    }

    /// The posts about which nothing has been decided.
    public RoaringBitmap undecided() {
        Term unreviewed = new Term.Values(Field.STATUS, List.of(Status.UNREVIEWED.word()));
        return view.select(Query.of(List.of(unreviewed)));
    }
}
