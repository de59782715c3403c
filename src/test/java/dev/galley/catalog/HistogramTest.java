package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Histogram.Bin;
import dev.galley.review.PostFacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class HistogramTest {

    private static final List<Field> FIELDS =
            List.of(
                    Field.QUALITY,
                    Field.COVERAGE,
                    Field.READING_TIME,
                    Field.VIEWS,
                    Field.REVIEWED,
                    Field.PROBLEMS);

    private final PlainAnswers plain = new PlainAnswers();

    /// Every post is looked at by itself.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void everyBinCountsWhatAPlainWalkCountsUnderAnyFilter(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = new HashMap<>();
        random.posts(700, 12_000).forEach(p -> posts.put(p.post(), p));
        Catalog catalog = Catalog.of(posts.values());
        int counted = 0;
        for (int i = 0; i < 40; i++) {
            RoaringBitmap within = catalog.select(random.query(), plain);
            List<PostFacts> chosen =
                    posts.values().stream().filter(p -> within.contains(p.post())).toList();
            for (Field field : FIELDS) {
                counted += compare(catalog.histogram(field, within), chosen);
            }
        }
        assertThat(counted).isGreaterThan(10_000);
    }

    /// The bins are kept where they are good for the changed posts too, and chosen anew where not.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {44, 45})
    void theBinsFollowChangesOfPosts(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = new HashMap<>();
        random.posts(500, 9_000).forEach(p -> posts.put(p.post(), p));
        Catalog catalog = Catalog.of(posts.values());
        int kept = 0;
        for (int round = 0; round < 30; round++) {
            List<Histogram> before = histograms(catalog);
            List<PostFacts> changes = random.posts(round % 4 == 0 ? 60 : 3, 9_000);
            changes.forEach(p -> posts.put(p.post(), p));
            catalog = catalog.with(changes);
            List<Histogram> after = histograms(catalog);
            for (int i = 0; i < after.size(); i++) {
                compare(after.get(i), List.copyOf(posts.values()));
                kept += edges(after.get(i)).equals(edges(before.get(i))) ? 1 : 0;
            }
        }
        assertThat(kept).isGreaterThan(100);
    }

    @Test
    void aNumberBelowAllOthersAndManyMoreOfThemMoveTheBins() {
        Catalog catalog = Posts.views(100, 101, 102, 103);
        assertThat(edges(catalog.histogram(Field.VIEWS, catalog.all())).getFirst()).isEqualTo(100);
        Catalog lower = catalog.with(List.of(Posts.withViews(2, 7L)));
        assertThat(lower.histogram(Field.VIEWS, lower.all()).bins().getFirst().from())
                .isLessThanOrEqualTo(7);
        List<PostFacts> more = new ArrayList<>();
        for (int post = 10; post < 30; post++) {
            more.add(Posts.withViews(post, 90L + 40L * post));
        }
        Catalog grown = catalog.with(more);
        assertThat(edges(grown.histogram(Field.VIEWS, grown.all()))).contains(300L, 1_000L);
    }

    private static List<Histogram> histograms(Catalog catalog) {
        return FIELDS.stream().map(f -> catalog.histogram(f, catalog.all())).toList();
    }

    private static List<Long> edges(Histogram histogram) {
        return histogram.bins().stream().map(Bin::from).toList();
    }

    private static int compare(Histogram histogram, List<PostFacts> chosen) {
        int met = 0;
        for (Bin bin : histogram.bins()) {
            assertThat(bin.count())
                    .as("%s from %d to %d", histogram.field(), bin.from(), bin.to())
                    .isEqualTo((int) count(histogram.field(), chosen, bin));
            met += bin.count();
        }
        assertThat(met + histogram.missing()).isEqualTo(chosen.size());
        assertThat(histogram.measured()).isEqualTo(met);
        return met;
    }

    private static long count(Field field, List<PostFacts> posts, Bin bin) {
        return posts.stream()
                .map(post -> PlainAnswers.number(field, post))
                .filter(Objects::nonNull)
                .filter(number -> number >= bin.from() && number <= bin.to())
                .count();
    }

    @Test
    void theBinsStayWhereTheyAreWhenTheSelectionChanges() throws QueryException {
        Catalog catalog = Catalog.of(new RandomPosts(61).posts(2_000, 9_000));
        RoaringBitmap some = catalog.select(Query.parse("status:approved quality:<20"), plain);
        assertThat(some.getCardinality()).isBetween(1, 500);
        for (Field field : FIELDS) {
            List<Bin> all = catalog.histogram(field, catalog.all()).bins();
            List<Bin> few = catalog.histogram(field, some).bins();
            assertThat(few).extracting(Bin::from).isEqualTo(all.stream().map(Bin::from).toList());
            assertThat(few).extracting(Bin::to).isEqualTo(all.stream().map(Bin::to).toList());
            assertThat(few).isNotEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"STATUS", "STACK", "ID"})
    void aFieldWithoutNumbersHasNoBins(Field field) {
        Catalog catalog = Posts.views(1, 2);
        assertThat(catalog.histogram(field, catalog.all()))
                .isEqualTo(new Histogram(field, List.of(), 2));
        assertThat(Histogram.empty(field).choosing(0, 0)).isEmpty();
        assertThat(Histogram.empty(field).binOf(7)).isEqualTo(-1);
    }

    @Test
    void aRangeOfBinsIsATermThatChoosesThePostsInThem() throws QueryException {
        Catalog catalog = Catalog.of(new RandomPosts(71).posts(2_000, 9_000));
        for (Field field : FIELDS) {
            Histogram histogram = catalog.histogram(field, catalog.all());
            int last = histogram.bins().size() - 1;
            assertThat(histogram.choosing(0, last)).isEmpty();
            for (int from = 0; from <= last; from++) {
                for (int to = from; to <= last; to++) {
                    if (to - from < last) {
                        chooses(catalog, histogram, from, to);
                    }
                }
            }
        }
    }

    private void chooses(Catalog catalog, Histogram histogram, int from, int to)
            throws QueryException {
        Term term = histogram.choosing(from, to).orElseThrow();
        int inBins = histogram.bins().subList(from, to + 1).stream().mapToInt(Bin::count).sum();
        Query query = Query.parse(term.canonical());
        assertThat(query.terms()).hasSize(1);
        assertThat(catalog.select(query, plain).getCardinality())
                .as(term.canonical())
                .isEqualTo(inBins);
        if (term instanceof Term.Range range) {
            assertThat(histogram.reach(range)).isEqualTo(new Histogram.Reach(from, to));
        }
    }
}
