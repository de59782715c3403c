package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts posts in order by sorting one long a post: the value above, the number of the post below.
final class Sorter {
    private static final List<String> LEVELS =
            List.of("beginner", "intermediate", "advanced", "expert");

    private static final long LAST = Integer.MAX_VALUE;

    private final RoaringBitmap posts;
    private final boolean descending;

    Sorter(RoaringBitmap posts, boolean descending) {
        this.posts = posts;
        this.descending = descending;
    }

    /// In the order in which they came.
    int[] asImported() {
        int[] order = posts.toArray();
        return descending ? reversed(order, order.length) : order;
    }

    /// In the order of a list of posts; those that are not in it come last.
    int[] as(int[] listed) {
        int[] order = new int[posts.getCardinality()];
        RoaringBitmap left = posts.clone();
        int count = 0;
        for (int post : listed) {
            if (left.checkedRemove(post)) {
                order[count++] = post;
            }
        }
        if (descending) {
            System.arraycopy(reversed(order, count), 0, order, 0, count);
        }
        System.arraycopy(left.toArray(), 0, order, count, order.length - count);
        return order;
    }

    /// By the values of a column.
    int[] by(Column column) {
        return switch (column) {
            case NumberColumn numbers -> byValues(numbers.get(posts));
            case WordColumn words -> byValues(words.ranks(posts, valueOrder(words.field())));
        };
    }

    private int[] byValues(long[] values) {
        var held =
                Arrays.stream(values).filter(v -> v != PackedNumbers.MISSING).summaryStatistics();
        long width = held.getMax() - held.getMin();
        if (held.getCount() > 0 && (width < 0 || width >= LAST)) {
            return byValues(ranked(values));
        }
        long[] keys = new long[values.length];
        var each = posts.getIntIterator();
        for (int i = 0; i < keys.length; i++) {
            long value = values[i];
            long key =
                    value == PackedNumbers.MISSING
                            ? LAST
                            : descending ? held.getMax() - value : value - held.getMin();
            keys[i] = (key << 32) | each.next();
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
    }

    private static long[] ranked(long[] values) {
        long[] distinct =
                Arrays.stream(values)
                        .filter(v -> v != PackedNumbers.MISSING)
                        .sorted()
                        .distinct()
                        .toArray();
        return Arrays.stream(values)
                .map(v -> v == PackedNumbers.MISSING ? v : Arrays.binarySearch(distinct, v))
                .toArray();
    }

    private static int[] reversed(int[] order, int count) {
        int[] reversed = new int[count];
        Arrays.setAll(reversed, i -> order[count - 1 - i]);
        return reversed;
    }

    /// Words that have an order of their own come first in it, the others after them by name.
    private static Comparator<String> valueOrder(Field field) {
        List<String> known =
                switch (field) {
                    case DIFFICULTY -> LEVELS;
                    case STATUS, SEVERITY, EXPORTED -> field.known();
                    default -> List.of();
                };
        return Comparator.comparingInt((String value) -> rank(known, value))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int rank(List<String> known, String value) {
        int rank = known.indexOf(value);
        return rank < 0 ? known.size() : rank;
    }
}
