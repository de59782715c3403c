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
import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints what the questions of the queue cost: all counts under a filter, and the orders.
public final class QueueBenchmark {

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

    private QueueBenchmark() {}

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        for (int size : SIZES) {
            run(MadeFacts.catalog(size));
        }
    }

    private static void run(Catalog catalog) throws Exception {
        TextIndex texts = new EveryNth(catalog.size());
        PlainCounts plain = PlainCounts.of(catalog);
        for (int i = 0; i < 2; i++) {
            counts(catalog, texts);
        }
        double[] counting = counts(catalog, texts);
        RoaringBitmap half = texts.find("half", false);
        row(
                catalog.size(),
                "any filter, all counts",
                "median %.1f ms, p95 %.1f ms"
                        .formatted(counting[counting.length / 2], at95(counting)),
                "half of the posts, loop over arrays",
                "%.1f ms".formatted(median(() -> plain.count(half))));
        double[] sorting = sorts(catalog);
        long[] keys = plain.keys();
        row(
                catalog.size(),
                "sort by any column",
                "worst %.1f ms".formatted(sorting[sorting.length - 1]),
                "one long a post, parallel sort",
                "%.1f ms".formatted(median(() -> sorted(keys.clone()))));
    }

    private static double[] counts(Catalog catalog, TextIndex texts) throws Exception {
        double[] costs = new double[FILTERS.size()];
        boolean each = Boolean.getBoolean("each");
        for (int i = 0; i < costs.length; i++) {
            Query query = Query.parse(FILTERS.get(i));
            costs[i] = median(() -> catalog.facets(query, texts, FIELDS));
            if (each) {
                System.out.printf(Locale.ROOT, "%8.2f ms  %s%n", costs[i], FILTERS.get(i));
            }
        }
        Arrays.sort(costs);
        return costs;
    }

    private static double[] sorts(Catalog catalog) throws Exception {
        RoaringBitmap all = catalog.all();
        int[] byTitle = sorted(all.toArray());
        return Arrays.stream(SortField.values())
                .mapToDouble(
                        field -> median(() -> catalog.sorted(all, new Sort(field, true), byTitle)))
                .sorted()
                .toArray();
    }

    private static int[] sorted(int[] posts) {
        return Arrays.stream(posts).map(post -> post * 0x9E3779B9 >>> 8).sorted().toArray();
    }

    private static long[] sorted(long[] keys) {
        Arrays.parallelSort(keys);
        return keys;
    }

    private static double at95(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    /// Milliseconds; the first run is not counted.
    private static long now() {
        return Boolean.getBoolean("cpu")
                ? java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static double median(Callable<?> work) {
        double[] costs = new double[RUNS];
        try {
            for (int i = -1; i < RUNS; i++) {
                long start = now();
                work.call();
                costs[Math.max(0, i)] = (now() - start) / 1e6;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Arrays.sort(costs);
        return costs[RUNS / 2];
    }

    private static void row(int posts, String what, String measured, String other, String beside) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %14s   %-34s %12s%n",
                "%s, %,d posts".formatted(what, posts),
                measured,
                other,
                beside);
    }

    /// Words that every so many posts have; bitmaps stand in for the index of the store.
    private record EveryNth(int posts) implements TextIndex {
        @Override
        public RoaringBitmap find(String words, boolean phrase) {
            int step =
                    switch (words) {
                        case "half" -> 2;
                        case "tenth" -> 10;
                        case "thousandth" -> 1000;
                        default -> 20;
                    };
            RoaringBitmap found = new RoaringBitmap();
            for (int post = step; post <= posts; post += step) {
                found.add(post);
            }
            return found;
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
