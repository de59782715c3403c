package dev.galley.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Milliseconds of work, and the rows that they are printed in.
final class Cost {

    private Cost() {}

    /// The median of some runs; one run more before them is not counted.
    static double median(int runs, Callable<?> work) {
        double[] costs = new double[runs];
        for (int i = -1; i < runs; i++) {
            costs[Math.max(0, i)] = once(work);
        }
        Arrays.sort(costs);
        return costs[runs / 2];
    }

    /// One run.
    static double once(Callable<?> work) {
        long start = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// The cost that nineteen of twenty do not exceed.
    static double at95(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    /// Prints a row, the reference behind what was measured.
    static void row(String what, String measured, String reference, double beside) {
        System.out.printf(
                Locale.ROOT, "%-34s %14s   %-34s %9.1f ms%n", what, measured, reference, beside);
    }

    /// A cost in words.
    static String text(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
