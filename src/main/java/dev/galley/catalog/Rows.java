package dev.galley.catalog;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Some posts of a catalog, laid out for a walk over its columns: one bit a post, chunk by chunk.
/// Immutable and thread-safe; made once for all columns.
final class Rows {
    /// How many words of bits a chunk has.
    static final int WORDS = Changes.CHUNK / Long.SIZE;

    private final RoaringBitmap posts;
    private final RoaringBitmap all;
    private final int count;
    private final Once<long[]> bits;
    private final Once<int[]> chunks;
    private final Once<Rows> others;

    private Rows(RoaringBitmap posts, RoaringBitmap all) {
        this.posts = posts;
        this.all = all;
        this.count = posts.getCardinality();
        this.bits = new Once<>(() -> bits(posts));
        this.chunks = new Once<>(this::held);
        this.others = new Once<>(() -> new Rows(RoaringBitmap.andNot(all, posts), all));
    }

    /// The posts that are among all posts; both bitmaps are kept and must not change.
    static Rows of(RoaringBitmap posts, RoaringBitmap all) {
        return new Rows(RoaringBitmap.and(posts, all), all);
    }

    RoaringBitmap posts() {
        return posts;
    }

    int count() {
        return count;
    }

    /// Whether these are all posts of the catalog.
    boolean isAll() {
        return count == all.getCardinality();
    }

    /// Whether it is quicker to walk over the others and take them off what all posts have.
    boolean areMost() {
        return count > all.getCardinality() / 2;
    }

    /// All posts but these.
    Rows others() {
        return others.get();
    }

    /// The chunks that hold any of the posts, in order.
    int[] chunks() {
        return chunks.get();
    }

    /// The bit of a post is at its number; [#WORDS] words for each chunk up to the last one.
    long[] bits() {
        return bits.get();
    }

    private static long[] bits(RoaringBitmap posts) {
        long[] bits = BitSetUtil.toLongArray(posts);
        return Arrays.copyOf(bits, Math.ceilDiv(bits.length, WORDS) * WORDS);
    }

    private int[] held() {
        long[] words = bits();
        return IntStream.range(0, words.length / WORDS).filter(i -> holds(words, i)).toArray();
    }

    private static boolean holds(long[] words, int chunk) {
        for (int i = chunk * WORDS; i < (chunk + 1) * WORDS; i++) {
            if (words[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
