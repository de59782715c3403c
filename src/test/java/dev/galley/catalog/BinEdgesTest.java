package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Histogram.Bin;
import dev.galley.review.PostFacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Where the bins of histograms lie.
class BinEdgesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52})
    void whateverTheNumbersAreTheBinsLieSideBySideAndAreFew(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            long width = 1L << random.nextInt(1, 62);
            long start = random.nextInt(4) == 0 ? -random.nextLong(width) : random.nextInt(100);
            int power = 1 + random.nextInt(4);
            List<PostFacts> posts = new ArrayList<>();
            for (int post = 1; post <= 1 + random.nextInt(200); post++) {
                double share = Math.pow(random.nextDouble(), power);
                posts.add(Posts.withViews(post, start + (long) (share * width)));
            }
            Catalog catalog = Catalog.of(posts);
            List<Bin> bins = catalog.histogram(Field.VIEWS, catalog.all()).bins();
            assertThat(bins).hasSizeBetween(1, 26);
            for (int i = 1; i < bins.size(); i++) {
                assertThat(bins.get(i).from()).isEqualTo(bins.get(i - 1).to() + 1);
            }
            assertThat(bins).allMatch(bin -> bin.from() <= bin.to());
            assertThat(bins.stream().mapToInt(Bin::count).sum()).isEqualTo(posts.size());
        }
    }

    @Test
    void scoresStandInTensAndCoverageIsFineAtTheTop() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                facts(1, Posts.withQuality(1, 100), 100),
                                facts(2, Posts.withQuality(2, 0), 99),
                                facts(3, Posts.withQuality(3, null), 12)));
        assertThat(catalog.histogram(Field.QUALITY, catalog.all()))
                .isEqualTo(
                        new Histogram(
                                Field.QUALITY,
                                bins(10, i -> new Bin(i * 10, i == 9 ? 100 : i * 10 + 9, ends(i))),
                                1));
        assertThat(catalog.histogram(Field.COVERAGE, catalog.all()).bins())
                .startsWith(new Bin(0, 49, 1), new Bin(50, 74, 0))
                .endsWith(new Bin(98, 98, 0), new Bin(99, 99, 1), new Bin(100, 100, 1));
    }

    private static int ends(long bin) {
        return bin == 0 || bin == 9 ? 1 : 0;
    }

    private static List<Bin> bins(int count, LongFunction<Bin> bin) {
        return LongStream.range(0, count).mapToObj(bin).toList();
    }

    private static PostFacts facts(int post, PostFacts facts, int coverage) {
        assertThat(facts.post()).isEqualTo(post);
        return facts.with(
                new PostFacts.Parsed(coverage, List.of()),
                PostFacts.Handling.NONE,
                PostFacts.Labels.NONE);
    }

    @Test
    void viewsWithALongTailGrowInSteps() {
        Catalog catalog = Posts.views(3, 8, 12, 15, 18, 30, 40, 80, 90, 900, 40_000);
        assertThat(catalog.histogram(Field.VIEWS, catalog.all()).bins())
                .extracting(Bin::from)
                .containsExactly(
                        2L, 5L, 10L, 20L, 50L, 100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L,
                        20_000L);
    }

    @Test
    void fewDifferentNumbersHaveABinEach() {
        Catalog catalog = Posts.views(4, 4, 5, 7, 9);
        assertThat(catalog.histogram(Field.VIEWS, catalog.all()).bins())
                .containsExactly(
                        new Bin(4, 4, 2),
                        new Bin(5, 5, 1),
                        new Bin(6, 6, 0),
                        new Bin(7, 7, 1),
                        new Bin(8, 8, 0),
                        new Bin(9, 9, 1));
    }

    @Test
    void daysStandByYearOrByMonthWhereThereAreFew() {
        assertThat(starts("2019-05-07", "2020-01-01", "2022-12-31"))
                .containsExactly("2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01");
        assertThat(starts("2021-11-30", "2022-02-01"))
                .containsExactly("2021-11-01", "2021-12-01", "2022-01-01", "2022-02-01");
        assertThat(starts("1900-06-01", "2020-06-01")).hasSizeLessThan(25).contains("1900-01-01");
    }

    @Test
    void aFewDaysFarOutJoinTheBinsAtTheEnds() {
        List<String> days = new ArrayList<>(List.of("0001-01-01", "9999-12-31"));
        for (int i = 0; i < 900; i++) {
            days.add("20%02d-03-04".formatted(15 + i % 10));
        }
        assertThat(starts(days.toArray(String[]::new)))
                .hasSize(12)
                .startsWith("0001-01-01", "2015-01-01", "2016-01-01")
                .endsWith("2024-01-01", "2025-01-01");
    }

    private static List<String> starts(String... days) {
        List<PostFacts> posts = new ArrayList<>();
        for (String day : days) {
            posts.add(
                    Posts.withReviewed(posts.size() + 1, (int) LocalDate.parse(day).toEpochDay()));
        }
        Catalog catalog = Catalog.of(posts);
        return catalog.histogram(Field.REVIEWED, catalog.all()).bins().stream()
                .map(bin -> LocalDate.ofEpochDay(bin.from()).toString())
                .toList();
    }
}
