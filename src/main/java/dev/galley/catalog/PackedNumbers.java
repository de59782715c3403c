package dev.galley.catalog;

import java.util.Arrays;

/// Numbers, or gaps, in as few bits each as the widest needs: 0, 1, 2, 4 and so on to 64, so that
/// none lies across two words. Immutable.
final class PackedNumbers {
    /// What stands for a number that is missing.
    static final long MISSING = Long.MIN_VALUE;

    private static final PackedNumbers NONE = new PackedNumbers(0, 0, new long[0]);

    private final long lowest;
    private final int bits;
    private final int log;
    private final long mask;
    private final long[] words;

    private PackedNumbers(long lowest, int bits, long[] words) {
        this.lowest = lowest;
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
        return max == MISSING ? NONE : pack(numbers, min, bitsFor(max - min + 1));
    }

    private static PackedNumbers pack(long[] numbers, long min, int bits) {
        int log = Integer.numberOfTrailingZeros(bits);
        long[] words = new long[(int) ((((long) numbers.length << log) + 63) >>> 6)];
        for (int i = 0; i < numbers.length; i++) {
            long code = numbers[i] == MISSING ? 0 : numbers[i] - min + 1;
            words[(i << log) >>> 6] |= code << (i << log);
        }
        return new PackedNumbers(min, bits, words);
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

    /// Sets the bit `first + i` of a bit set for every number from `min` to `max`.
    void mark(long min, long max, long[] marks, int first) {
        int count = bits == 0 ? 0 : words.length * (Long.SIZE / bits);
        for (int i = 0; i < count; i++) {
            long number = get(i);
            if (number >= min && number <= max && number != MISSING) {
                marks[(first + i) >>> 6] |= 1L << (first + i);
            }
        }
    }

    private static int bitsFor(long highestCode) {
        int needed = Long.SIZE - Long.numberOfLeadingZeros(highestCode);
        return needed == 1 ? 1 : Integer.highestOneBit(needed - 1) << 1;
    }
}
