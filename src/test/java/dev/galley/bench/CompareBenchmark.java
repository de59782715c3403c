package dev.galley.bench;

import dev.galley.compare.TextDiff;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What it costs to compare long texts that have little in common, beside two of the same length
/// that differ in every tenth word.
final class CompareBenchmark {

    private static final int WORDS = 20_000;
    private static final int RUNS = 5;

    /// Two texts that are hard to compare.
    private record Pair(String what, String before, String after) {}

    private CompareBenchmark() {}

    /// Measures and prints a row for each pair of texts.
    static void print() {
        String usual = "%.0f ms".formatted(milliseconds(usual()));
        for (Pair pair : hostile()) {
            Benchmarks.row(
                    "compare " + pair.what(),
                    "%.0f ms".formatted(milliseconds(pair)),
                    "20,000 words, every tenth changed",
                    usual);
        }
    }

    private static Pair usual() {
        List<String> words = words(4_000, 1);
        String after =
                IntStream.range(0, WORDS)
                        .mapToObj(i -> i % 10 == 0 ? "new" + i : words.get(i))
                        .collect(Collectors.joining(" "));
        return new Pair("usual", String.join(" ", words), after);
    }

    private static List<Pair> hostile() {
        return List.of(
                new Pair("two words, shuffled", text(2, 2), text(2, 3)),
                new Pair("two words with a million", text(2, 2), text(1_000_000, 4)),
                new Pair("900 words, shuffled", text(900, 5), text(900, 6)),
                new Pair("nothing in common", "a ".repeat(WORDS), "b ".repeat(WORDS)),
                new Pair("turns swapped", "a b ".repeat(WORDS / 2), "b a ".repeat(WORDS / 2)),
                new Pair("one long word", "x".repeat(200_000), "x".repeat(199_999) + "y"),
                new Pair("signs only", ".".repeat(50_000), ",.".repeat(50_000)));
    }

    private static String text(int different, long seed) {
        return String.join(" ", words(different, seed));
    }

    private static List<String> words(int different, long seed) {
        return new Random(seed).ints(WORDS, 0, different).mapToObj(word -> "w" + word).toList();
    }

    /// The median of some runs after a first one that is not counted.
    private static double milliseconds(Pair pair) {
        TextDiff.of(pair.before(), pair.after());
        List<Long> took =
                IntStream.range(0, RUNS)
                        .mapToObj(
                                run -> {
                                    long start = System.nanoTime();
                                    TextDiff.of(pair.before(), pair.after());
                                    return System.nanoTime() - start;
                                })
                        .collect(Collectors.toList());
        Collections.sort(took);
        return took.get(RUNS / 2) / 1e6;
    }
}
