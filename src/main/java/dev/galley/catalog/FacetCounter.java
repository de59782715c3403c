package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts the values of many fields under one query. Each field is counted under the query without
/// what it asks of that field; words are looked up once.
final class FacetCounter {
    /// From so many counts of single posts on, more than one processor counts.
    private static final int MANY = 500_000;

    private final Map<Field, Column> columns;
    private final RoaringBitmap all;
    private final TextIndex index;

    FacetCounter(Map<Field, Column> columns, RoaringBitmap all, TextIndex index) {
        this.columns = columns;
        this.all = all;
        this.index = new AskedOnce(index);
    }

    FacetTable count(Query query, Collection<Field> fields) {
        Map<Query, Rows> rows = new HashMap<>();
        Rows matching = rows.computeIfAbsent(query, this::select);
        Map<Field, Rows> within = new EnumMap<>(Field.class);
        for (Field field : fields) {
            within.put(field, rows.computeIfAbsent(without(query, field), this::select));
        }
        long steps = (long) within.size() * Math.min(matching.count(), all.getCardinality() / 2);
        var each = within.entrySet().stream();
        List<Counted> counted =
                (steps > MANY ? each.parallel() : each)
                        .flatMap(e -> counted(e.getKey(), e.getValue()).stream())
                        .toList();
        Map<Field, List<FacetCount>> counts = new EnumMap<>(Field.class);
        Map<Field, Histogram> histograms = new EnumMap<>(Field.class);
        for (Counted one : counted) {
            switch (one) {
                case Counted.Words words -> counts.put(words.field(), words.lines());
                case Counted.Numbers numbers ->
                        histograms.put(numbers.histogram().field(), numbers.histogram());
            }
        }
        return new FacetTable(matching.count(), all.getCardinality(), counts, histograms);
    }

    private Rows select(Query query) {
        return Rows.of(new Selection(columns, all, index).of(query), all);
    }

    private Optional<Counted> counted(Field field, Rows rows) {
        return switch (columns.get(field)) {
            case WordColumn words -> Optional.of(new Counted.Words(field, words.lines(rows)));
            case NumberColumn numbers ->
                    Optional.of(new Counted.Numbers(numbers.histogram(rows.posts())));
            case null -> Optional.empty();
        };
    }

    private static Query without(Query query, Field field) {
        return Query.of(
                query.terms().stream()
                        .filter(term -> term.about().filter(f -> f == field).isEmpty())
                        .toList());
    }

    /// What was counted of one field.
    private sealed interface Counted {
        record Words(Field field, List<FacetCount> lines) implements Counted {}

        record Numbers(Histogram histogram) implements Counted {}
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
