package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Severity;
import dev.galley.review.PostFacts;
import dev.galley.review.ReviewState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

class RiskTest {

    private static final Set<String> CONTRADICTIONS = Set.of("meta.empty", "meta.bad-value");
    private static final PostFacts.Scores FINE = new PostFacts.Scores(90, 90, 90, 90);
    private static final PostFacts.Flags NONE = new PostFacts.Flags(null, null, null, null);

    private final Risk risk =
            new Risk(RiskWeights.INITIAL, Risk.INITIAL.weakBelow(), CONTRADICTIONS);

    @Test
    void aPostWithNothingToSayHasNoPoints() {
        PostFacts fine = post(NONE, FINE, List.of(), 0, null);
        assertThat(risk.points(fine)).isZero();
        assertThat(risk.why(fine)).isEqualTo("Nothing speaks for looking at it first.");
    }

    @Test
    void theSentenceSaysWhatAddsMostFirst() {
        PostFacts post =
                post(
                                new PostFacts.Flags(true, false, null, null),
                                new PostFacts.Scores(82, 64, 70, 41),
                                List.of("text.cut"),
                                2,
                                12_400L)
                        .with(
                                new PostFacts.Parsed(100, List.of(Severity.ERROR)),
                                PostFacts.Handling.NONE,
                                PostFacts.Labels.NONE);
        assertThat(risk.why(post))
                .isEqualTo(
                        "Asks for review; 2 findings, errors among them; 12,400 views;"
                                + " clarity 41 is below 60");
        assertThat(risk.points(post)).isEqualTo(40 + 15 + 2 + (123 + 95) / 10);
    }

    @Test
    void contradictionsAndScoresThatAreNotThereAreNamed() {
        PostFacts.Scores some = new PostFacts.Scores(null, 90, 30, null);
        PostFacts post =
                post(NONE, some, List.of("meta.empty", "meta.bad-value", "text.cut"), 3, null);
        assertThat(risk.why(post))
                .isEqualTo(
                        "Meta and text contradict each other in 2 ways; depth 30 is below 60;"
                                + " no quality, clarity; 3 findings");
        assertThat(risk.points(post)).isEqualTo(20 + 15 + 6 + 3);
    }

    @Test
    void missingIsNotZero() {
        int missing =
                risk.points(post(NONE, new PostFacts.Scores(null, 90, 90, 90), List.of(), 0, null));
        int zero = risk.points(post(NONE, new PostFacts.Scores(0, 90, 90, 90), List.of(), 0, null));
        assertThat(missing).isEqualTo(RiskFactor.MISSING_SCORE.usual());
        assertThat(zero).isEqualTo(6 * RiskFactor.WEAK_SCORE.usual());
        assertThat(risk.points(post(NONE, FINE, List.of(), 0, 0L))).isZero();
    }

    @Test
    void aWeightOfNothingLeavesAFactorOutOfPointsAndSentence() {
        Map<RiskFactor, Integer> nothing = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            nothing.put(factor, 0);
        }
        Risk none = new Risk(new RiskWeights(nothing), risk.weakBelow(), CONTRADICTIONS);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            PostFacts post = new RandomPosts(random.nextLong()).post(1);
            assertThat(none.points(post)).isZero();
            assertThat(none.why(post)).startsWith("Nothing");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 22, 333})
    void aPostThatIsWorseInOneThingNeverComesLater(long seed) {
        Random random = new Random(seed);
        RandomPosts made = new RandomPosts(seed);
        for (int i = 0; i < 2_000; i++) {
            Risk weighed = new Risk(weights(random), limits(random), CONTRADICTIONS);
            PostFacts post = made.post(1);
            PostFacts worse = worse(post, random);
            assertThat(weighed.points(worse))
                    .as("%s%n%s", post, worse)
                    .isGreaterThanOrEqualTo(weighed.points(post));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 66})
    void allPostsAtOnceComeToTheSameAsOneByOne(long seed) {
        Random random = new Random(seed);
        Catalog catalog = Catalog.of(new RandomPosts(seed).posts(3_000, 9_000));
        for (int i = 0; i < 4; i++) {
            Risk other = new Risk(weights(random), limits(random), CONTRADICTIONS);
            catalog = catalog.weighed(other);
            assertThat(catalog.risk()).isEqualTo(other);
            assertPoints(catalog, other);
            catalog = catalog.with(new RandomPosts(random.nextLong()).posts(200, 9_500));
            assertPoints(catalog, other);
        }
    }

    @Test
    void theOrderIsTotalAndPostsThatAreAlikeKeepTheirs() throws QueryException {
        Catalog catalog = Catalog.of(new RandomPosts(8).posts(4_000, 4_000), risk);
        int[] order = catalog.sorted(catalog.all(), Sort.parse("risk"), new int[0]);
        assertThat(RoaringBitmap.bitmapOf(order)).isEqualTo(catalog.all());
        assertThat(order).hasSize(catalog.size());
        for (int i = 1; i < order.length; i++) {
            int before = points(catalog, order[i - 1]);
            int now = points(catalog, order[i]);
            assertThat(before > now || (before == now && order[i - 1] < order[i])).isTrue();
        }
        assertThat(catalog.sorted(catalog.all(), Sort.parse("risk:desc"), new int[0]))
                .isEqualTo(order);
        int[] least = catalog.sorted(catalog.all(), Sort.parse("risk:asc"), new int[0]);
        assertThat(points(catalog, least[0])).isEqualTo(points(catalog, order[order.length - 1]));
    }

    @Test
    void theWeightsReadBackFromTheSettingsThatTheyLeadTo() {
        Random random = new Random(12);
        Map<String, String> settings = new TreeMap<>();
        RiskWeights now = RiskWeights.INITIAL;
        for (int i = 0; i < 100; i++) {
            RiskWeights wanted = i % 10 == 9 ? RiskWeights.INITIAL : weights(random);
            settings.putAll(now.changes(wanted));
            now = RiskWeights.read(settings);
            assertThat(now).isEqualTo(wanted);
            assertThat(now.changes(wanted)).isEmpty();
        }
        settings.put("risk.views", "a lot");
        settings.put("risk.error", "101");
        assertThat(RiskWeights.read(settings)).isEqualTo(RiskWeights.INITIAL);
    }

    private void assertPoints(Catalog catalog, Risk by) {
        catalog.all()
                .forEach(
                        (int post) ->
                                assertThat(points(catalog, post))
                                        .as("post %d", post)
                                        .isEqualTo(
                                                by.points(
                                                        Objects.requireNonNull(
                                                                catalog.facts(post)))));
        Query above = Query.of(List.of(Term.Range.between(Field.RISK, 50, 1_000_000)));
        RoaringBitmap expected = new RoaringBitmap();
        catalog.all()
                .forEach(
                        (int post) -> {
                            if (points(catalog, post) >= 50) {
                                expected.add(post);
                            }
                        });
        assertThat(catalog.select(above, new PlainAnswers())).isEqualTo(expected);
    }

    private static int points(Catalog catalog, int post) {
        RoaringBitmap one = RoaringBitmap.bitmapOf(post);
        return Integer.parseInt(
                Objects.requireNonNull(catalog.facet(Field.RISK, one).getFirst().value()));
    }

    private static RiskWeights weights(Random random) {
        Map<RiskFactor, Integer> chosen = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            chosen.put(factor, random.nextInt(RiskWeights.MOST + 1));
        }
        return new RiskWeights(chosen);
    }

    private static Map<String, Integer> limits(Random random) {
        Map<String, Integer> limits = new TreeMap<>();
        for (String score : List.of("quality", "freshness", "depth", "clarity")) {
            limits.put(score, random.nextInt(101));
        }
        return limits;
    }

    /// The post, worse in one thing and the same in all others.
    private static PostFacts worse(PostFacts p, Random random) {
        PostFacts.Flags f = p.flags();
        PostFacts.Scores s = p.scores();
        return switch (random.nextInt(6)) {
            case 0 -> with(p, new PostFacts.Flags(true, f.aiStyle(), null, null), s, p.views());
            case 1 -> with(p, new PostFacts.Flags(f.needsReview(), true, null, null), s, p.views());
            case 2 -> {
                int lower = random.nextInt(30);
                yield with(
                        p,
                        f,
                        new PostFacts.Scores(
                                lower(s.quality(), lower),
                                s.freshness(),
                                lower(s.depth(), lower),
                                s.clarity()),
                        p.views());
            }
            case 3 -> with(p, f, s, more(p.views() == null ? 0 : p.views()));
            case 4 ->
                    p.with(
                            new PostFacts.Parsed(null, List.of(Severity.values())),
                            p.handling(),
                            p.labels());
            default -> {
                List<String> more = new ArrayList<>(p.problems());
                more.addAll(CONTRADICTIONS);
                yield post(f, s, more.stream().distinct().toList(), p.problemCount() + 2, p.views())
                        .with(p.parsed(), p.handling(), p.labels());
            }
        };
    }

    private static long more(long views) {
        return Math.max(views, views + views / 2 + 1);
    }

    private static @Nullable Integer lower(@Nullable Integer score, int by) {
        return score == null ? null : Integer.valueOf(Math.max(0, score - by));
    }

    private static PostFacts with(
            PostFacts p, PostFacts.Flags flags, PostFacts.Scores scores, @Nullable Long views) {
        return post(flags, scores, p.problems(), p.problemCount(), views)
                .with(p.parsed(), p.handling(), p.labels());
    }

    private static PostFacts post(
            PostFacts.Flags flags,
            PostFacts.Scores scores,
            List<String> problems,
            int count,
            @Nullable Long views) {
        PostFacts standing = PostFacts.standing(1, ReviewState.fresh("v1:a"));
        return new PostFacts(
                1,
                standing.status(),
                false,
                flags,
                scores,
                null,
                null,
                List.of(),
                "page",
                "may",
                null,
                views,
                null,
                problems,
                count);
    }
}
