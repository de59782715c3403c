package dev.galley.bench;

import dev.galley.article.Severity;
import dev.galley.catalog.Catalog;
import dev.galley.catalog.Risk;
import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.RiskWeights;
import dev.galley.review.PostFacts;
import dev.galley.review.ReviewState;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What it costs to weigh a million posts anew when a weight has changed, beside sorting as many
/// numbers; processor time of this thread.
public final class RiskBenchmark {

    private static final int POSTS = 1_000_000;
    private static final int CHUNK = 50_000;
    private static final int ROUNDS = 9;
    private static final List<String> RULES =
            List.of("meta.topic", "meta.stack", "text.cut-off", "code.syntax", "meta.bad-value");

    private RiskBenchmark() {}

    /// Prints the rows.
    public static void main(String... args) {
        Random random = new Random(1);
        Catalog catalog = Catalog.of(List.of(), risk(0));
        for (int start = 0; start < POSTS; start += CHUNK) {
            List<PostFacts> facts = new ArrayList<>(CHUNK);
            for (int i = 0; i < CHUNK; i++) {
                facts.add(post(start + i + 1, random));
            }
            catalog = catalog.with(facts);
        }
        long[] weighing = new long[ROUNDS];
        long[] sorting = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = spent();
            catalog = catalog.weighed(risk(round + 1));
            long between = spent();
            long[] numbers = random.longs(POSTS).toArray();
            long made = spent();
            Arrays.sort(numbers);
            sorting[round] = spent() - made;
            weighing[round] = between - before;
        }
        System.out.printf(
                "%-34s %14s   %-34s %12s%n",
                "weigh 1,000,000 posts, one thread",
                millis(weighing),
                "sort as many numbers, one thread",
                millis(sorting));
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String millis(long[] nanos) {
        Arrays.sort(nanos);
        return "%.0f ms".formatted(nanos[nanos.length / 2] / 1e6);
    }

    private static Risk risk(int weight) {
        return new Risk(
                new RiskWeights(Map.of(RiskFactor.FINDING, weight)),
                Risk.INITIAL.weakBelow(),
                Set.copyOf(RULES.subList(0, 2)));
    }

    private static PostFacts post(int number, Random random) {
        PostFacts standing = PostFacts.standing(number, ReviewState.fresh(""));
        int problems = random.nextInt(3);
        PostFacts facts =
                new PostFacts(
                        number,
                        standing.status(),
                        false,
                        new PostFacts.Flags(
                                random.nextInt(8) == 0, random.nextBoolean(), null, null),
                        new PostFacts.Scores(
                                random.nextInt(101),
                                random.nextInt(101),
                                random.nextInt(10) == 0 ? null : random.nextInt(101),
                                random.nextInt(101)),
                        null,
                        null,
                        List.of(),
                        "page",
                        "made",
                        null,
                        (long) random.nextInt(100_000),
                        null,
                        RULES.subList(0, problems),
                        problems);
        List<Severity> severities = List.of(Severity.values()).subList(0, problems);
        return facts.with(
                new PostFacts.Parsed(100, severities),
                PostFacts.Handling.NONE,
                PostFacts.Labels.NONE);
    }
}
