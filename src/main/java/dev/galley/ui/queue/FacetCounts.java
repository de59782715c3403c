package dev.galley.ui.queue;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.QueryText;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What some groups of facets show under a filter. Immutable; to make it blocks.
///
/// @param query the filter that was counted
record FacetCounts(FacetTable table, QueryText query, Map<FacetGroup, FacetValues> values) {

    /// Nothing is counted.
    static FacetCounts none() {
        return new FacetCounts(FacetTable.empty(), QueryText.of(""), Map.of());
    }

    /// Counts some groups under a filter. Blocks.
    ///
    /// @throws QueryException when the filter cannot be understood
    static FacetCounts of(QueueSource source, String query, Collection<FacetGroup> groups)
            throws QueryException {
        FacetTable counted = source.facets(query, fields(groups));
        Map<FacetGroup, FacetValues> each = new EnumMap<>(FacetGroup.class);
        groups.forEach(group -> each.put(group, FacetValues.of(group, counted)));
        return new FacetCounts(counted, QueryText.of(query), each);
    }

    private static Set<Field> fields(Collection<FacetGroup> groups) {
        Set<Field> fields = new LinkedHashSet<>();
        groups.forEach(group -> fields.addAll(group.fields()));
        return fields;
    }

    /// The values of a group; only those that are always there where it was not counted.
    FacetValues of(FacetGroup group) {
        FacetValues counted = values.get(group);
        return counted == null ? FacetValues.uncounted(group) : counted;
    }
}
