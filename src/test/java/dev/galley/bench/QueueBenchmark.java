package dev.galley.bench;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Sort;
import dev.galley.catalog.SortField;
import dev.galley.catalog.TextIndex;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Prints what the questions of the queue cost on made facts: all counts under a filter, and the
/// orders. Counting is asked in turn for every filter, so that nothing of the last question helps
/// the next one but what any session keeps.
final class QueueBenchmark {

    private static final int RUNS = 5;
    private static final int[] SIZES = {100_000, 1_000_000};

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(f -> f.kind() != Field.Kind.TEXT).toList();

    /// Of all kinds, from those that leave everything to those that leave next to nothing.
    private static final List<String> FILTERS =
            List.of(
                    "",
                    "status:unreviewed",
                    "status:approved,deferred",
                    "-status:unreviewed",
                    "status:approved quality:<60",
                    "needs-review:yes",
                    "needs-review:yes status:unreviewed",
                    "needs-review:no",
                    "missing:quality",
                    "-missing:quality",
                    "missing:language missing:reviewed",
                    "quality:<30",
                    "quality:40..60 clarity:40..60",
                    "quality:>=20 freshness:>=20 depth:>=20 clarity:>=20",
                    "difficulty:expert",
                    "difficulty:advanced,intermediate stack:stack-3",
                    "stack:stack-1,stack-2,stack-3",
                    "-stack:stack-0 -language:language-0",
                    "language:language-39",
                    "stack:stack-399 quality:>90",
                    "form:plain batch:import-3",
                    "problem:check",
                    "problem:check.rule-0 -problem:check.rule-1",
                    "problems:0",
                    "views:>=100000",
                    "views:<10",
                    "reviewed:<2020-01-01",
                    "reviewed:2021 reading-time:>5",
                    "half",
                    "tenth status:unreviewed",
                    "thousandth",
                    "\"half tenth\" quality:<60 -status:rejected");

    private final Catalog catalog;
    private final TextIndex texts;

    private QueueBenchmark(Catalog catalog) {
        this.catalog = catalog;
        this.texts = EveryNth.of(catalog.size());
    }

    /// Measures and prints.
    public static void main(String[] args) throws QueryException {
        for (int size : SIZES) {
            QueueBenchmark benchmark = new QueueBenchmark(MadeFacts.catalog(size));
            benchmark.count();
            benchmark.sort();
        }
    }

    private void count() throws QueryException {
        double[][] costs = new double[FILTERS.size()][RUNS];
        for (int run = -2; run < RUNS; run++) {
            for (int i = 0; i < costs.length; i++) {
                Query query = Query.parse(FILTERS.get(i));
                costs[i][Math.max(0, run)] = Cost.once(() -> catalog.facets(query, texts, FIELDS));
            }
        }
        double[] medians =
                Arrays.stream(costs)
                        .mapToDouble(c -> Arrays.stream(c).sorted().toArray()[RUNS / 2])
                        .sorted()
                        .toArray();
        PlainCounts plain = PlainCounts.of(catalog);
        RoaringBitmap half = texts.find("half", false);
        Cost.row(
                "any filter, %,d posts, median".formatted(catalog.size()),
                Cost.text(medians[medians.length / 2]),
                "12 columns of half, loop over arrays",
                Cost.median(RUNS, () -> plain.count(half)));
        Cost.row(
                "any filter, %,d posts, p95".formatted(catalog.size()),
                Cost.text(Cost.at95(medians)),
                "12 columns of all, loop over arrays",
                Cost.median(RUNS, () -> plain.count(catalog.all())));
    }

    private void sort() {
        RoaringBitmap all = catalog.all();
        int[] byTitle = all.toArray();
        double worst =
                Arrays.stream(SortField.values())
                        .map(field -> new Sort(field, true))
                        .mapToDouble(s -> Cost.median(RUNS, () -> catalog.sorted(all, s, byTitle)))
                        .max()
                        .orElseThrow();
        long[] keys = PlainCounts.of(catalog).keys();
        Cost.row(
                "sort %,d posts, worst column".formatted(catalog.size()),
                Cost.text(worst),
                "one long a post, Arrays.sort",
                Cost.median(RUNS, () -> sorted(keys.clone())));
    }

    private static long[] sorted(long[] keys) {
        Arrays.sort(keys);
        return keys;
    }

    /// Words that every so many posts have; bitmaps stand in for the index of the store.
    private record EveryNth(Map<String, RoaringBitmap> posts) implements TextIndex {

        static EveryNth of(int highest) {
            return new EveryNth(
                    Map.of(
                            "half", every(2, highest),
                            "tenth", every(10, highest),
                            "thousandth", every(1_000, highest),
                            "half tenth", every(20, highest)));
        }

        private static RoaringBitmap every(int step, int highest) {
            RoaringBitmap found = new RoaringBitmap();
            for (int post = step; post <= highest; post += step) {
                found.add(post);
            }
            return found;
        }

        @Override
        public RoaringBitmap find(String words, boolean phrase) {
            return posts.getOrDefault(words, new RoaringBitmap());
        }

        @Override
        public RoaringBitmap withId(String id) {
            return new RoaringBitmap();
        }

        @Override
        public RoaringBitmap withPath(String part) {
            return new RoaringBitmap();
        }
    }
}
