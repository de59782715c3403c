package dev.galley.catalog;

import java.util.Arrays;

/// Sorts by the digits of a key, the lowest digit first, each time keeping the order of what is
/// alike (least significant digit radix sort; Knuth, The Art of Computer Programming, 5.2.5). Takes
/// one walk for each eleven bits of the key, whatever the order was. Pure.
final class DigitSort {
    private static final int DIGIT_BITS = 11;

    private DigitSort() {}

    /// The lower halves of some longs, ordered by the upper halves, which count from 0; longs whose
    /// upper halves are alike stay in the order given.
    ///
    /// @param longs used up
    /// @param highest no upper half is above it
    static int[] byUpperHalf(long[] longs, int highest) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(highest);
        int walks = Math.ceilDiv(bits, DIGIT_BITS);
        long[] from = longs;
        long[] to = walks == 0 ? longs : new long[longs.length];
        int width = walks == 0 ? 0 : Math.ceilDiv(bits, walks);
        for (int walk = 0; walk < walks; walk++) {
            walk(from, to, Integer.SIZE + walk * width, (1 << width) - 1);
            long[] ordered = to;
            to = from;
            from = ordered;
        }
        return Arrays.stream(from).mapToInt(each -> (int) each).toArray();
    }

    private static void walk(long[] from, long[] to, int shift, int mask) {
        int[] next = new int[mask + 2];
        for (long each : from) {
            next[((int) (each >>> shift) & mask) + 1]++;
        }
        for (int digit = 0; digit <= mask; digit++) {
            next[digit + 1] += next[digit];
        }
        for (long each : from) {
            to[next[(int) (each >>> shift) & mask]++] = each;
        }
    }
}
