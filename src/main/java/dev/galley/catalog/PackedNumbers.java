package dev.galley.catalog;

import java.util.Arrays;

/// Numbers, or gaps, in as few bits each as the widest needs: 0, 1, 2, 4 and so on to 64, so that
/// none lies across two words. Immutable.
final class PackedNumbers {
    /// What stands for a number that is missing.
    static final long MISSING = Long.MIN_VALUE;

    private static final PackedNumbers NONE = new PackedNumbers(0, MISSING, 0, new long[0]);

    private static final int BYTE_BITS = 8;

    private final long lowest;
    private final long highest;
    private final int bits;
    private final int log;
    private final long mask;
    private final long[] words;

    private PackedNumbers(long lowest, long highest, int bits, long[] words) {
        this.lowest = lowest;
        this.highest = highest;
        this.bits = bits;
        this.log = Integer.numberOfTrailingZeros(bits);
        this.mask = bits == Long.SIZE ? -1 : (1L << bits) - 1;
        this.words = words;
    }

    /// As many gaps as anybody asks for.
    static PackedNumbers none() {
        return NONE;
    }

    static PackedNumbers of(long[] numbers) {
        long min = Long.MAX_VALUE;
        long max = MISSING;
        for (long number : numbers) {
            if (number != MISSING) {
                min = Math.min(min, number);
                max = Math.max(max, number);
            }
        }
        return max == MISSING ? NONE : pack(numbers, min, max);
    }

    private static PackedNumbers pack(long[] numbers, long min, long max) {
        int bits = bitsFor(max - min + 1);
        int log = Integer.numberOfTrailingZeros(bits);
        long[] words = new long[(int) ((((long) numbers.length << log) + 63) >>> 6)];
        for (int i = 0; i < numbers.length; i++) {
            long code = numbers[i] == MISSING ? 0 : numbers[i] - min + 1;
            words[(i << log) >>> 6] |= code << (i << log);
        }
        return new PackedNumbers(min, max, bits, words);
    }

    /// Whether there is no number at all.
    boolean isEmpty() {
        return bits == 0;
    }

    /// The lowest number; without meaning where there is none.
    long lowest() {
        return lowest;
    }

    /// The highest number; without meaning where there is none.
    long highest() {
        return highest;
    }

    /// The number at a place, or [#MISSING].
    long get(int i) {
        if (bits == 0) {
            return MISSING;
        }
        long code = (words[(i << log) >>> 6] >>> (i << log)) & mask;
        return code == 0 ? MISSING : lowest + code - 1;
    }

    /// The first `count` numbers.
    long[] toArray(int count) {
        long[] numbers = new long[count];
        Arrays.setAll(numbers, this::get);
        return numbers;
    }

    /// Sets the bit `first + i` of a bit set for every number from `min` to `max`; `first` is a
    /// multiple of 64.
    void mark(long min, long max, long[] marks, int first) {
        if (bits == 0 || min > max || max < lowest || min > highest) {
            return;
        }
        long from = Math.max(min, lowest) - lowest + 1;
        long width = Math.min(max, highest) - Math.max(min, lowest);
        int inWord = Long.SIZE >> log;
        int place = first;
        for (long word : words) {
            long marked = 0;
            for (int i = 0; i < inWord; i++) {
                long code = (word >>> (i << log)) & mask;
                marked |= Long.compareUnsigned(code - from, width) <= 0 ? 1L << i : 0;
            }
            marks[place >>> 6] |= marked << place;
            place += inWord;
        }
    }

    /// Counts the numbers at the places whose bits are set: a missing one at 0, and every other at
    /// its distance from `base` plus 1.
    ///
    /// @param chosen a bit for each place, from the word `first` on
    /// @param base no number here is below it
    void count(long[] chosen, int first, long base, int[] counts) {
        if (bits > BYTE_BITS) {
            countWide(chosen, first, (int) (lowest - base), counts);
            return;
        }
        int[] byCode = new int[1 << bits];
        if (bits == 0) {
            for (int w = 0; w < Rows.WORDS; w++) {
                byCode[0] += Long.bitCount(chosen[first + w]);
            }
        } else {
            countNarrow(chosen, first, byCode);
        }
        counts[0] += byCode[0];
        int shift = (int) (lowest - base);
        for (int code = 1; code < byCode.length; code++) {
            if (byCode[code] > 0) {
                counts[code + shift] += byCode[code];
            }
        }
    }

    private void countNarrow(long[] chosen, int first, int[] byCode) {
        int ones = byCode.length - 1;
        for (int w = 0; w < Rows.WORDS; w++) {
            int start = w << 6;
            for (long left = chosen[first + w]; left != 0; left &= left - 1) {
                int bit = (start + Long.numberOfTrailingZeros(left)) << log;
                byCode[(int) (words[bit >>> 6] >>> bit) & ones]++;
            }
        }
    }

    private void countWide(long[] chosen, int first, int shift, int[] counts) {
        for (int w = 0; w < Rows.WORDS; w++) {
            int start = w << 6;
            for (long left = chosen[first + w]; left != 0; left &= left - 1) {
                int bit = (start + Long.numberOfTrailingZeros(left)) << log;
                int code = (int) ((words[bit >>> 6] >>> bit) & mask);
                counts[code == 0 ? 0 : code + shift]++;
            }
        }
    }

    /// Reads the numbers at the places whose bits are set, in order.
    ///
    /// @param chosen as in [#count]
    /// @param at where the first of them goes
    /// @return where the next one would go
    int read(long[] chosen, int first, long[] into, int at) {
        int next = at;
        for (int w = 0; w < Rows.WORDS; w++) {
            int start = w << 6;
            for (long left = chosen[first + w]; left != 0; left &= left - 1) {
                into[next++] = get(start + Long.numberOfTrailingZeros(left));
            }
        }
        return next;
    }

    private static int bitsFor(long highestCode) {
        int needed = Long.SIZE - Long.numberOfLeadingZeros(highestCode);
        return needed == 1 ? 1 : Integer.highestOneBit(needed - 1) << 1;
    }
}
