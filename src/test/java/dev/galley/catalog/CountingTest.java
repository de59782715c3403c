package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.PostFacts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// Counts over many chunks, of selections of all sizes, against a walk over the posts.
class CountingTest {

    private static final int HIGHEST = 30_000;

    @ParameterizedTest(name = "{0} different words")
    @ValueSource(ints = {1, 4, 90, 2_500})
    void wordsAreCountedAsAWalkCountsThem(int different) {
        Random random = new Random(different);
        Map<Integer, List<String>> words = new TreeMap<>();
        for (int post = 1; post <= HIGHEST; post += 1 + random.nextInt(3)) {
            words.put(post, words(random, different));
        }
        List<PostFacts> facts = new ArrayList<>();
        words.forEach((post, stack) -> facts.add(Posts.withStack(post, stack)));
        Catalog catalog = Catalog.of(facts);
        for (RoaringBitmap within : selections(catalog, random)) {
            Map<String, Integer> counts = new HashMap<>();
            for (int post : within) {
                words.getOrDefault(post, List.of()).stream()
                        .map(Field::fold)
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .forEach(w -> counts.merge(w, 1, Integer::sum));
            }
            assertThat(folded(catalog.facet(Field.STACK, within))).isEqualTo(counts);
        }
    }

    private static List<String> words(Random random, int different) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String word = "w" + (int) (different * Math.pow(random.nextDouble(), 3));
            words.add(random.nextInt(9) == 0 ? word.toUpperCase(Locale.ROOT) + " " : word);
        }
        return words;
    }

    @ParameterizedTest(name = "numbers below {0}")
    @ValueSource(longs = {1, 2, 3, 14, 90, 101, 300, 5_000, 60_000, 70_000, 1L << 40, 1L << 62})
    void numbersAreCountedAndFoundAsAWalkCountsAndFindsThem(long bound) {
        Random random = new Random(bound);
        Map<Integer, Long> numbers = new TreeMap<>();
        for (int post = 1; post <= HIGHEST; post += 1 + random.nextInt(3)) {
            long number = (long) (bound * random.nextDouble());
            numbers.put(post, random.nextInt(40) == 0 ? number - bound / 2 : number);
            if (random.nextInt(7) == 0 || post / Changes.CHUNK == 2) {
                numbers.put(post, PackedNumbers.MISSING);
            }
        }
        List<PostFacts> facts = new ArrayList<>();
        numbers.forEach((post, views) -> facts.add(withViews(post, views)));
        Catalog catalog = Catalog.of(facts);
        for (RoaringBitmap within : selections(catalog, random)) {
            assertCounted(catalog, within, numbers);
            long from = (long) (bound * random.nextDouble()) - random.nextInt(3);
            long to = from + (long) (bound * random.nextDouble() / 2);
            assertFound(catalog, numbers, from, to);
        }
        assertFound(catalog, numbers, Long.MIN_VALUE + 1, Long.MAX_VALUE);
    }

    private static void assertCounted(
            Catalog catalog, RoaringBitmap within, Map<Integer, Long> numbers) {
        Map<String, Integer> counts = new HashMap<>();
        long sum = 0;
        for (int post : within) {
            long number = numbers.getOrDefault(post, PackedNumbers.MISSING);
            if (number != PackedNumbers.MISSING) {
                counts.merge(Long.toString(number), 1, Integer::sum);
                sum += number;
            }
        }
        assertThat(folded(catalog.facet(Field.VIEWS, within))).isEqualTo(counts);
        Summary summary = catalog.numbers(Field.VIEWS, within);
        assertThat(summary.measured())
                .isEqualTo(counts.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(summary.sum()).isEqualTo(sum);
        assertThat(summary.missing())
                .isEqualTo(
                        RoaringBitmap.andCardinality(within, catalog.all()) - summary.measured());
    }

    private static void assertFound(
            Catalog catalog, Map<Integer, Long> numbers, long from, long to) {
        RoaringBitmap expected = new RoaringBitmap();
        numbers.forEach(
                (post, number) -> {
                    if (number >= from && number <= to) {
                        expected.add(post);
                    }
                });
        Query query = Query.of(List.of(Term.Range.between(Field.VIEWS, from, to)));
        assertThat(catalog.select(query, new PlainAnswers())).isEqualTo(expected);
        assertThat(catalog.select(query, new PlainAnswers())).isEqualTo(expected);
    }

    /// A decision leaves the numbers as they are and adds none; a new post brings another.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42})
    void whatWasCountedOnceIsCountedAnewAfterAChange(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Catalog catalog = Catalog.of(random.posts(2_000, 9_000));
        for (int round = 0; round < 5; round++) {
            Catalog kept = catalog;
            catalog = catalog.with(random.posts(3, 12_000));
            Catalog fresh = Catalog.of(allOf(catalog));
            for (Field field : Field.values()) {
                assertThat(catalog.facet(field, catalog.all()))
                        .isEqualTo(fresh.facet(field, fresh.all()));
                kept.facet(field, kept.all());
            }
            Query query = random.query();
            assertThat(catalog.select(query, new PlainAnswers()))
                    .isEqualTo(fresh.select(query, new PlainAnswers()));
        }
    }

    private static List<PostFacts> allOf(Catalog catalog) {
        List<PostFacts> all = new ArrayList<>();
        catalog.all().forEach((int post) -> all.add(Objects.requireNonNull(catalog.facts(post))));
        return all;
    }

    /// None, few, some, most and all of the posts, side by side or scattered, and others besides.
    private static List<RoaringBitmap> selections(Catalog catalog, Random random) {
        List<RoaringBitmap> selections = new ArrayList<>();
        for (int oneIn : new int[] {1, 2, 3, 20, 500, 9_000}) {
            RoaringBitmap scattered = new RoaringBitmap();
            for (int post = 1; post <= HIGHEST + 5_000; post++) {
                if (random.nextInt(oneIn) == 0) {
                    scattered.add(post);
                }
            }
            int from = random.nextInt(HIGHEST);
            selections.add(scattered);
            selections.add(RoaringBitmap.andNot(catalog.all(), scattered));
            selections.add(RoaringBitmap.bitmapOfRange(from, from + HIGHEST / oneIn));
        }
        return selections;
    }

    private static PostFacts withViews(int post, long views) {
        return Posts.withViews(post, views == PackedNumbers.MISSING ? null : views);
    }

    private static Map<String, Integer> folded(List<FacetCount> counts) {
        Map<String, Integer> folded = new HashMap<>();
        counts.stream()
                .filter(c -> c.value() != null)
                .forEach(c -> folded.put(Field.fold(c.value()), c.count()));
        return folded;
    }
}
