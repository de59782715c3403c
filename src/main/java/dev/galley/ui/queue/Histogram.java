package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.Field;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How posts spread over the numbers of a field. Immutable; made where the posts are counted, so
/// that a range can be counted while it is dragged.
final class Histogram {

    private static final Histogram NOTHING = new Histogram(Scales.SCORE, Map.of());

    private final Scale scale;
    private final long[] numbers;
    private final long[] before;

    private Histogram(Scale scale, Map<Long, Integer> counts) {
        this.scale = scale;
        this.numbers = counts.keySet().stream().mapToLong(Long::longValue).toArray();
        this.before = new long[numbers.length + 1];
        int i = 0;
        for (int count : counts.values()) {
            before[i + 1] = before[i] + count;
            i++;
        }
    }

    /// A histogram of no posts.
    static Histogram empty() {
        return NOTHING;
    }

    /// The counts of a field under a filter, on a scale.
    static Histogram of(Scale scale, List<FacetCount> counts) {
        return new Histogram(scale, sorted(counts));
    }

    /// The scale that suits all numbers of a field.
    static Scale scale(Field field, List<FacetCount> everywhere) {
        Histogram all = new Histogram(Scales.SCORE, sorted(everywhere));
        long[] numbers = all.numbers;
        if (numbers.length == 0) {
            return Scales.SCORE;
        }
        int middle = Arrays.binarySearch(all.before, all.total() / 2);
        int place = Math.clamp(middle < 0 ? -middle - 2 : middle, 0, numbers.length - 1);
        return Scales.of(field, numbers[0], numbers[place], numbers[numbers.length - 1]);
    }

    private static Map<Long, Integer> sorted(List<FacetCount> counts) {
        Map<Long, Integer> sorted = new TreeMap<>();
        for (FacetCount count : counts) {
            String value = count.value();
            if (value != null) {
                sorted.merge(number(count.field(), value), count.count(), Integer::sum);
            }
        }
        return sorted;
    }

    private static long number(Field field, String value) {
        return field.kind() == Field.Kind.DATE
                ? LocalDate.parse(value).toEpochDay()
                : Long.parseLong(value);
    }

    Scale scale() {
        return scale;
    }

    /// How many posts have a number.
    long total() {
        return before[numbers.length];
    }

    /// How many posts have a number from one edge up to another. The outer edges of the scale leave
    /// nothing out.
    long count(EdgeRange range) {
        long from = range.from() <= scale.lowest() ? 0 : below(range.from());
        long until = range.until() >= scale.end() ? total() : below(range.until());
        return Math.max(0, until - from);
    }

    /// How many posts are in a bin.
    long bin(int bin) {
        return count(new EdgeRange(scale.edge(bin), scale.edge(bin + 1)));
    }

    private long below(long edge) {
        int found = Arrays.binarySearch(numbers, edge);
        return before[found < 0 ? -found - 1 : found];
    }
}
