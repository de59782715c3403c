package dev.galley.bench;

import dev.galley.catalog.Catalog;
import dev.galley.review.PostFacts;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.Objects;

/// What a bare program would count with: an array for each of a few columns of one value a post,
/// and one walk over the posts chosen.
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlainCounts(int[][] columns) {

    private static final int WIDTH = 4096;
    private static final int COLUMNS = 12;

    /// The columns of a catalog.
    static PlainCounts of(Catalog catalog) {
        int[] posts = catalog.all().toArray();
        int[][] columns = new int[COLUMNS][posts[posts.length - 1] + 1];
        for (int post : posts) {
            PostFacts facts = Objects.requireNonNull(catalog.facts(post));
            Object[] values = {
                facts.status(),
                facts.flags().needsReview(),
                facts.scores().quality(),
                facts.scores().freshness(),
                facts.scores().depth(),
                facts.scores().clarity(),
                facts.difficulty(),
                facts.language(),
                facts.batch(),
                facts.readingTime(),
                facts.lastReviewed(),
                facts.problemCount()
            };
            for (int i = 0; i < COLUMNS; i++) {
                columns[i][post] = Objects.hashCode(values[i]) & (WIDTH - 1);
            }
        }
        return new PlainCounts(columns);
    }

    /// How many posts have each value, in each column.
    int[][] count(RoaringBitmap chosen) {
        int[] posts = chosen.toArray();
        int[][] counts = new int[COLUMNS][WIDTH];
        for (int i = 0; i < COLUMNS; i++) {
            for (int post : posts) {
                counts[i][columns[i][post]]++;
            }
        }
        return counts;
    }

    /// A value and the number of a post in one long, for each post.
    long[] keys() {
        long[] keys = new long[columns[2].length];
        Arrays.setAll(keys, post -> ((long) columns[2][post] << 32) | post);
        return keys;
    }
}
