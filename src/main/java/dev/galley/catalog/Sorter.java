package dev.galley.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts posts in order by sorting one long a post: the value above, the number of the post below.
final class Sorter {
    private static final List<String> LEVELS =
            List.of("beginner", "intermediate", "advanced", "expert");

    private static final long LAST = Integer.MAX_VALUE;

    private final Rows posts;
    private final boolean descending;

    Sorter(Rows posts, boolean descending) {
        this.posts = posts;
        this.descending = descending;
    }

    /// In the order in which they came.
    int[] asImported() {
        int[] order = posts.posts().toArray();
        return descending ? reversed(order, order.length) : order;
    }

    /// In the order of a list of posts; those that are not in it come last.
    int[] as(int[] listed) {
        int[] order = new int[posts.count()];
        long[] left = posts.bits().clone();
        int count = 0;
        for (int post : listed) {
            int word = post >>> 6;
            if (word < left.length && (left[word] & (1L << post)) != 0) {
                left[word] &= ~(1L << post);
                order[count++] = post;
            }
        }
        if (descending) {
            System.arraycopy(reversed(order, count), 0, order, 0, count);
        }
        for (int w = 0; w < left.length; w++) {
            for (long bits = left[w]; bits != 0; bits &= bits - 1) {
                order[count++] = (w << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
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
        long min = Long.MAX_VALUE;
        long max = PackedNumbers.MISSING;
        for (long value : values) {
            if (value != PackedNumbers.MISSING) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        long width = max == PackedNumbers.MISSING ? 0 : max - min;
        if (width < 0 || width >= LAST) {
            return byValues(ranked(values));
        }
        long[] keys = new long[values.length];
        var each = posts.posts().getIntIterator();
        for (int i = 0; i < keys.length; i++) {
            long value = values[i];
            long key =
                    value == PackedNumbers.MISSING
                            ? width + 1
                            : descending ? max - value : value - min;
            keys[i] = (key << Integer.SIZE) | each.next();
        }
        return DigitSort.byUpperHalf(keys, (int) (width + 1));
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

    /// Words that have an order of their own come first in it, the others after them by name. Words
    /// that have an order of their own come first in it, the others after them by name.
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
