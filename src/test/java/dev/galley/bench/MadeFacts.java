package dev.galley.bench;

import dev.galley.catalog.Catalog;
import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Facts of posts as an import brings them, made up; the same ones each time.
final class MadeFacts {

    /// So many posts are made before the catalog takes them up.
    private static final int PART = 50_000;

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<String> LEVELS =
            List.of("intermediate", "beginner", "advanced", "expert", "Expert");
    private static final List<String> LANGUAGES = words("language", 40);
    private static final List<String> STACKS = words("stack", 400);
    private static final List<String> PROBLEMS = words("check.rule", 60);
    private static final List<String> BATCHES = words("import", 25);

    private MadeFacts() {}

    /// A catalog of so many posts.
    static Catalog catalog(int posts) {
        Catalog catalog = Catalog.of(List.of());
        for (int from = 1; from <= posts; from += PART) {
            int end = Math.min(posts + 1, from + PART);
            catalog = catalog.with(IntStream.range(from, end).mapToObj(MadeFacts::of).toList());
        }
        return catalog;
    }

    /// The facts of a post.
    static PostFacts of(int post) {
        SplittableRandom random = new SplittableRandom(post * 31L);
        List<String> problems = some(random, PROBLEMS, 3);
        return new PostFacts(
                post,
                one(random, STATUSES),
                random.nextInt(50) == 0,
                new PostFacts.Flags(
                        flag(random, 5), flag(random, 3), flag(random, 2), flag(random, 9)),
                new PostFacts.Scores(score(random), score(random), score(random), score(random)),
                one(random, LEVELS),
                random.nextInt(8) == 0 ? null : one(random, LANGUAGES),
                some(random, STACKS, 5),
                random.nextInt(3) == 0 ? "plain" : "page",
                BATCHES.get(post / 5_000 % BATCHES.size()),
                random.nextInt(20) == 0 ? null : 1L + skewed(random, 40),
                random.nextInt(15) == 0 ? null : (long) skewed(random, 2_000_000),
                random.nextInt(12) == 0 ? null : 18_000 + random.nextInt(2_500),
                problems,
                problems.size());
    }

    private static @Nullable Integer score(SplittableRandom random) {
        return random.nextInt(12) == 0 ? null : (random.nextInt(101) + random.nextInt(101)) / 2;
    }

    private static @Nullable Boolean flag(SplittableRandom random, int oneIn) {
        return random.nextInt(25) == 0 ? null : random.nextInt(oneIn) == 0;
    }

    private static int skewed(SplittableRandom random, int bound) {
        double share = random.nextDouble();
        return (int) (share * share * share * bound);
    }

    private static <T> T one(SplittableRandom random, List<T> from) {
        return from.get(skewed(random, from.size()));
    }

    private static List<String> some(SplittableRandom random, List<String> words, int most) {
        TreeSet<String> chosen = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            chosen.add(one(random, words));
        }
        return new ArrayList<>(chosen);
    }

    private static List<String> words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + "-" + i).toList();
    }
}
