package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts the values of many fields under one query. Each field is counted under the query without
/// what it asks of that field; words are looked up once.
final class FacetCounter {
    private final Catalog catalog;
    private final TextIndex index;

    FacetCounter(Catalog catalog, TextIndex index) {
        this.catalog = catalog;
        this.index = new AskedOnce(index);
    }

    FacetTable count(Query query, Collection<Field> fields) {
        RoaringBitmap matching = catalog.select(query, index);
        RoaringBitmap all = catalog.all();
        Map<Field, List<FacetCount>> counts = new EnumMap<>(Field.class);
        Map<Field, Histogram> histograms = new EnumMap<>(Field.class);
        for (Field field : fields) {
            Query others = without(query, field);
            RoaringBitmap within = others.equals(query) ? matching : catalog.select(others, index);
            if (field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.DATE) {
                histograms.put(field, catalog.histogram(field, within));
            } else {
                counts.put(field, count(field, within, all));
            }
        }
        return new FacetTable(matching.getCardinality(), all.getCardinality(), counts, histograms);
    }

    private List<FacetCount> count(Field field, RoaringBitmap within, RoaringBitmap all) {
        List<FacetCount> live = catalog.facet(field, within);
        if (within.getCardinality() == all.getCardinality()) {
            return live;
        }
        Set<String> seen = new HashSet<>();
        live.forEach(c -> seen.add(folded(c)));
        List<FacetCount> counts = new ArrayList<>(live);
        for (FacetCount elsewhere : catalog.facet(field, all)) {
            if (!elsewhere.isMissing() && seen.add(folded(elsewhere))) {
                counts.add(new FacetCount(field, elsewhere.value(), 0));
            }
        }
        return counts;
    }

    private static String folded(FacetCount count) {
        return count.value() == null ? "" : Field.fold(count.value());
    }

    private static Query without(Query query, Field field) {
        return Query.of(
                query.terms().stream()
                        .filter(term -> term.about().filter(f -> f == field).isEmpty())
                        .toList());
    }

    /// Remembers what was found, as long as one table is being made.
    private static final class AskedOnce implements TextIndex {
        private final TextIndex index;
        private final Map<String, RoaringBitmap> found = new HashMap<>();

        AskedOnce(TextIndex index) {
            this.index = index;
        }

        @Override
        public RoaringBitmap find(String words, boolean phrase) {
            return found.computeIfAbsent(
                    (phrase ? "phrase " : "words ") + words, _ -> index.find(words, phrase));
        }

        @Override
        public RoaringBitmap withId(String id) {
            return found.computeIfAbsent("id " + id, _ -> index.withId(id));
        }

        @Override
        public RoaringBitmap withPath(String part) {
            return found.computeIfAbsent("path " + part, _ -> index.withPath(part));
        }
    }
}
