package dev.galley.catalog;

import java.util.Arrays;

/// The lists of small numbers of a chunk of posts, end to end. Immutable.
final class PackedLists {
    private static final int[] EMPTY = {};
    private static final PackedLists NONE =
            new PackedLists(PackedNumbers.of(new long[Changes.CHUNK + 1]), PackedNumbers.none());
    private static final long[] COUNTING = upTo(Changes.CHUNK);
    private static final PackedNumbers ONE_EACH = PackedNumbers.of(COUNTING);

    private final PackedNumbers starts;
    private final PackedNumbers items;

    private PackedLists(PackedNumbers starts, PackedNumbers items) {
        this.starts = starts;
        this.items = items;
    }

    /// An empty list for each post.
    static PackedLists none() {
        return NONE;
    }

    static PackedLists of(int[][] lists) {
        long[] starts = new long[lists.length + 1];
        for (int i = 0; i < lists.length; i++) {
            starts[i + 1] = starts[i] + lists[i].length;
        }
        long[] items = new long[(int) starts[lists.length]];
        int count = 0;
        for (int[] list : lists) {
            for (int item : list) {
                items[count++] = item;
            }
        }
        boolean oneEach = Arrays.equals(starts, COUNTING);
        return new PackedLists(
                oneEach ? ONE_EACH : PackedNumbers.of(starts), PackedNumbers.of(items));
    }

    /// The list of the post at a place.
    int[] get(int i) {
        int start = (int) starts.get(i);
        int end = (int) starts.get(i + 1);
        if (start == end) {
            return EMPTY;
        }
        int[] list = new int[end - start];
        for (int k = 0; k < list.length; k++) {
            list[k] = (int) items.get(start + k);
        }
        return list;
    }

    /// The first number of the list of the post at a place, or -1 where the list is empty.
    int first(int i) {
        int start = (int) starts.get(i);
        return start == (int) starts.get(i + 1) ? -1 : (int) items.get(start);
    }

    /// Where the list of the post at a place begins among the numbers of all lists; it ends where
    /// the next one begins.
    int start(int i) {
        return (int) starts.get(i);
    }

    /// One of the numbers of all lists.
    int item(int k) {
        return (int) items.get(k);
    }

    int[][] toArrays() {
        int[][] lists = new int[Changes.CHUNK][];
        Arrays.setAll(lists, this::get);
        return lists;
    }

    private static long[] upTo(int last) {
        long[] numbers = new long[last + 1];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }
}
