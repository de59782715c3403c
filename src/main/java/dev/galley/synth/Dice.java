package dev.galley.synth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance, the same for the same seed on every computer. Not thread-safe.
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /// The dice of one post; posts do not depend on each other.
    static Dice of(long seed, long number) {
        return new Dice(mixed(mixed(seed) + number));
    }

    /// A number from 0 to `n` - 1.
    int below(int n) {
        return random.nextInt(n);
    }

    /// A number from `least` to `most`.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// True in so many of a hundred cases.
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /// One of some.
    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// Some in another order.
    <T> List<T> shuffled(List<T> some) {
        List<T> copy = new ArrayList<>(some);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// Digits of a number in base 16.
    String hex(int digits) {
        StringBuilder hex = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    /// The finalizer of SplitMix64, so that neighbouring numbers give unlike seeds.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
