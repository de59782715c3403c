package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the posts of each value of a column of words. Few posts are walked over one by one, many
/// are counted by the bitmaps of the values. Thread-safe.
final class WordTally {
    /// What it costs to look at a word of a post, in words of a bitmap that are counted meanwhile.
    private static final long STEP = 8;

    /// What it costs to begin on a bitmap, in the same measure.
    private static final long BITMAP = 300;

    private final WordColumn.Store store;
    private final Map<Integer, RoaringBitmap> unions = new ConcurrentHashMap<>();
    private final Once<int[]> totals = new Once<>(this::countAll);
    private final Once<Long> words = new Once<>(this::countWords);

    WordTally(WordColumn.Store store) {
        this.store = store;
    }

    /// The posts that have a value, by its number in the dictionary; not to be changed.
    RoaringBitmap posts(int value) {
        int[] codes = store.dictionary().codes(value);
        return codes.length == 1
                ? store.posts().get(codes[0])
                : unions.computeIfAbsent(value, _ -> store.union(codes));
    }

    /// How many of all posts have each value.
    int[] totals() {
        return totals.get();
    }

    /// How many of some posts have each value.
    int[] count(Rows rows) {
        if (rows.isAll()) {
            return totals();
        }
        boolean most = rows.areMost();
        Rows fewer = most ? rows.others() : rows;
        if (!isWalkQuicker(fewer)) {
            return countBitmaps(rows.posts());
        }
        int[] counts = walk(fewer);
        if (most) {
            int[] all = totals();
            for (int i = 0; i < counts.length; i++) {
                counts[i] = all[i] - counts[i];
            }
        }
        return counts;
    }

    private boolean isWalkQuicker(Rows rows) {
        long posts = Math.max(1, store.held().getCardinality());
        long values = Math.max(1, store.dictionary().values());
        long walking = STEP * rows.count() * (posts + words.get()) / posts;
        long bitmap = Math.min(posts / Long.SIZE, Math.min(rows.count(), words.get() / values));
        return walking < values * (BITMAP + bitmap);
    }

    private int[] walk(Rows rows) {
        int[] counts = new int[store.dictionary().values()];
        int[] lastPost = new int[counts.length];
        long[] bits = rows.bits();
        for (int chunk : rows.chunks()) {
            if (chunk < store.chunks().size()) {
                walk(store.chunks().get(chunk), bits, chunk * Rows.WORDS, counts, lastPost);
            }
        }
        return counts;
    }

    /// A post that has a value twice is counted once.
    private void walk(PackedLists lists, long[] bits, int first, int[] counts, int[] lastPost) {
        for (int w = first; w < first + Rows.WORDS; w++) {
            for (long left = bits[w]; left != 0; left &= left - 1) {
                int post = (w << 6) + Long.numberOfTrailingZeros(left);
                int place = Changes.placeOf(post);
                int end = lists.start(place + 1);
                for (int k = lists.start(place); k < end; k++) {
                    int value = store.dictionary().valueOf(lists.item(k));
                    if (value >= 0 && lastPost[value] != post) {
                        lastPost[value] = post;
                        counts[value]++;
                    }
                }
            }
        }
    }

    private int[] countBitmaps(RoaringBitmap posts) {
        int[] counts = new int[store.dictionary().values()];
        for (int value = 0; value < counts.length; value++) {
            counts[value] = RoaringBitmap.andCardinality(posts(value), posts);
        }
        return counts;
    }

    private int[] countAll() {
        int[] counts = new int[store.dictionary().values()];
        for (int value = 0; value < counts.length; value++) {
            counts[value] = posts(value).getCardinality();
        }
        return counts;
    }

    private long countWords() {
        return store.posts().stream().mapToLong(RoaringBitmap::getCardinality).sum();
    }
}
