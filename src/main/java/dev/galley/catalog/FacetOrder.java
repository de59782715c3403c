package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.List;

/// The order of the lines of a facet. Pure.
final class FacetOrder {
    private static final long LOW = 0xFFFF_FFFFL;

    private FacetOrder() {}

    /// The places of all counts above zero: the highest count first, those that are alike by place.
    static int[] descending(int[] counts) {
        long[] keys = new long[counts.length];
        int kept = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                keys[kept++] = ((long) -counts[i] << Integer.SIZE) | i;
            }
        }
        Arrays.sort(keys, 0, kept);
        return Arrays.stream(keys, 0, kept).mapToInt(key -> (int) (key & LOW)).toArray();
    }

    /// Adds the line of the posts without a value, if there are any.
    static void addMissing(Field field, Rows rows, RoaringBitmap held, List<FacetCount> lines) {
        int missing = RoaringBitmap.andNotCardinality(rows.posts(), held);
        if (missing > 0) {
            lines.add(new FacetCount(field, null, missing));
        }
    }
}
