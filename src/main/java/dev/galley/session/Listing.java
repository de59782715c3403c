package dev.galley.session;

import dev.galley.catalog.Query;
import dev.galley.catalog.Sort;

/// The posts that match a query, in order.
///
/// @param posts the store's numbers of the posts; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // a million posts long, never compared
public record Listing(Query query, Sort sort, int[] posts) {}
