package dev.galley.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where two sequences surely belong together: at stretches that occur once in both. Of these
/// it takes the longest series that is in the same order on both sides.
final class Anchors<T> {

    private static final int SEVERAL = -2;

    private final List<T> before;
    private final List<T> after;
    private final int length;

    /// @param length of the stretches, in elements
    Anchors(List<T> before, List<T> after, int length) {
        this.before = before;
        this.after = after;
        this.length = length;
    }

    /// The anchors within a range, in order, as runs of one element.
    List<Matching.Run> in(Matching.Range range) {
        Map<Long, Integer> once = once(before, range.before(), range.beforeEnd());
        Map<Long, Integer> inAfter = once(after, range.after(), range.afterEnd());
        List<Matching.Run> all = new ArrayList<>();
        for (int at = range.before(); at + length <= range.beforeEnd(); at++) {
            long hash = hash(before, at);
            int other = inAfter.getOrDefault(hash, SEVERAL);
            if (other >= 0 && once.getOrDefault(hash, SEVERAL) == at && equal(at, other)) {
                all.add(new Matching.Run(at, other, 1));
            }
        }
        return longestInOrder(all);
    }

    private Map<Long, Integer> once(List<T> sequence, int from, int to) {
        Map<Long, Integer> places = new HashMap<>();
        for (int at = from; at + length <= to; at++) {
            places.merge(hash(sequence, at), at, (_, _) -> SEVERAL);
        }
        return places;
    }

    private long hash(List<T> sequence, int at) {
        long hash = 1;
        for (int i = at; i < at + length; i++) {
            hash = hash * 1_000_003 + sequence.get(i).hashCode();
        }
        return hash;
    }

    private boolean equal(int inBefore, int inAfter) {
        return before.subList(inBefore, inBefore + length)
                .equals(after.subList(inAfter, inAfter + length));
    }

    /// The longest series whose places in the second sequence rise (patience sorting).
    private static List<Matching.Run> longestInOrder(List<Matching.Run> all) {
        int[] tails = new int[all.size()];
        int[] previous = new int[all.size()];
        int size = 0;
        for (int i = 0; i < all.size(); i++) {
            int pile = pile(all, tails, size, all.get(i).after());
            previous[i] = pile == 0 ? -1 : tails[pile - 1];
            tails[pile] = i;
            size = Math.max(size, pile + 1);
        }
        Matching.Run[] series = new Matching.Run[size];
        int at = size == 0 ? -1 : tails[size - 1];
        for (int i = size - 1; i >= 0; i--) {
            series[i] = all.get(at);
            at = previous[at];
        }
        return Arrays.asList(series);
    }

    private static int pile(List<Matching.Run> all, int[] tails, int size, int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(tails[middle]).after() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
