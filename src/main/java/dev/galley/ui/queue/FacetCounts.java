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
/// @param scales the scales of the fields that were counted since the workspace had as many posts,
///   so that a scale stays as it is while the filter changes
record FacetCounts(
        FacetTable table,
        QueryText query,
        Map<FacetGroup, FacetValues> values,
        Map<Field, Histogram> histograms,
        Map<Field, Scale> scales) {

    /// Nothing is counted.
    static FacetCounts none() {
        return new FacetCounts(
                FacetTable.empty(), QueryText.of(""), Map.of(), Map.of(), Map.of());
    }

    /// Counts again, under another filter or other groups. Blocks.
    ///
    /// @throws QueryException when the filter cannot be understood
    FacetCounts again(QueueSource source, String query, Collection<FacetGroup> groups)
            throws QueryException {
        FacetTable counted = source.facets(query, fields(groups));
        Map<Field, Scale> known = new EnumMap<>(Field.class);
        if (counted.all() == table.all()) {
            known.putAll(scales);
        }
        Map<FacetGroup, FacetValues> each = new EnumMap<>(FacetGroup.class);
        Map<Field, Histogram> spread = new EnumMap<>(Field.class);
        for (FacetGroup group : groups) {
            each.put(group, FacetValues.of(group, counted));
            if (group.kind() == FacetGroup.Kind.NUMBERS) {
                Field field = group.field();
                Scale scale =
                        known.computeIfAbsent(
                                field, f -> Histogram.scale(f, source.values(f)));
                spread.put(field, Histogram.of(scale, counted.of(field)));
            }
        }
        return new FacetCounts(counted, QueryText.of(query), each, spread, known);
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

    /// How posts spread over the numbers of a field.
    Histogram histogram(Field field) {
        return histograms.getOrDefault(field, Histogram.empty());
    }
}
