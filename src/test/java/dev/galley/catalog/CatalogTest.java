package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

class CatalogTest {
    private final PlainAnswers plain = new PlainAnswers();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261121})
    void selectsWhatAPlainWalkOverThePostsSelects(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = byNumber(random.posts(1000, 9000));
        Catalog catalog = Catalog.of(posts.values());
        int matched = 0;
        for (int i = 0; i < 300; i++) {
            Query query = random.query();
            RoaringBitmap expected = plainly(query, posts.values());
            assertThat(catalog.select(query, plain)).as(query.text()).isEqualTo(expected);
            matched += expected.isEmpty() ? 0 : 1;
        }
        assertThat(matched).isGreaterThan(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void aChangedCatalogIsTheCatalogOfTheChangedPostsAndOlderOnesStay(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = byNumber(random.posts(800, 6000));
        Catalog catalog = Catalog.of(posts.values());
        for (int round = 0; round < 7; round++) {
            Map<Integer, PostFacts> before = Map.copyOf(posts);
            List<PostFacts> changes = random.posts(round % 3 == 0 ? 1 : 150, 6000 + 1500 * round);
            Catalog changed = catalog.with(changes);
            posts.putAll(byNumber(changes));
            assertSame(changed, posts);
            assertSame(catalog, before);
            catalog = changed;
        }
    }

    private void assertSame(Catalog catalog, Map<Integer, PostFacts> posts) {
        Catalog fresh = Catalog.of(posts.values());
        assertThat(catalog.size()).isEqualTo(posts.size());
        assertThat(catalog.all()).isEqualTo(fresh.all());
        posts.forEach((number, facts) -> assertThat(catalog.facts(number)).isEqualTo(facts));
        for (Field field : Field.values()) {
            assertThat(catalog.facet(field, fresh.all()))
                    .isEqualTo(fresh.facet(field, fresh.all()));
        }
        assertThat(catalog.counts(fresh.all())).isEqualTo(fresh.counts(fresh.all()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 14})
    void assigningAndExportingChangesNothingElseOfThePosts(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = byNumber(random.posts(900, 9000));
        Catalog catalog = Catalog.of(posts.values());
        RoaringBitmap some = catalog.select(random.query(), plain);
        some.add(9_500L, 9_600L);
        assertSame(
                catalog.assigned(some, "Lee"),
                handled(posts, some, h -> new PostFacts.Handling(h.exported(), "Lee")));
        assertSame(
                catalog.assigned(some, null),
                handled(posts, some, h -> new PostFacts.Handling(h.exported(), null)));
        assertSame(
                catalog.exported(some),
                handled(posts, some, h -> new PostFacts.Handling(Exported.CURRENT, h.assignee())));
        assertSame(catalog, posts);
    }

    private static Map<Integer, PostFacts> handled(
            Map<Integer, PostFacts> posts,
            RoaringBitmap some,
            UnaryOperator<PostFacts.Handling> change) {
        Map<Integer, PostFacts> changed = new HashMap<>(posts);
        changed.replaceAll(
                (number, p) ->
                        some.contains(number)
                                ? p.with(p.parsed(), change.apply(p.handling()), p.labels())
                                : p);
        return changed;
    }

    @Test
    void theLastFactsOfAPostCount() {
        RandomPosts random = new RandomPosts(7);
        PostFacts first = random.post(5);
        PostFacts last = random.post(5);
        assertThat(Catalog.of(List.of(first, last)).facts(5)).isEqualTo(last);
    }

    @Test
    void knowsNothingOfPostsThatItDoesNotHold() {
        Catalog catalog = Catalog.of(List.of(new RandomPosts(8).post(5)));
        assertThat(catalog.facts(4)).isNull();
        assertThat(catalog.facts(100_000)).isNull();
        assertThatThrownBy(() -> Catalog.of(List.of(new RandomPosts(8).post(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReturnedBitmapBelongsToTheCaller() {
        Catalog catalog = Catalog.of(new RandomPosts(9).posts(50, 90));
        int size = catalog.size();
        catalog.all().clear();
        catalog.select(Query.all(), plain).clear();
        assertThat(catalog.size()).isEqualTo(size);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 11})
    void everyFacetCountIsWhatItsTermSelects(long seed) throws QueryException {
        RandomPosts random = new RandomPosts(seed);
        Catalog catalog = Catalog.of(random.posts(3000, 9000));
        RoaringBitmap within = catalog.select(Query.parse("quality:>=30 -status:deferred"), plain);
        for (Field field : Field.values()) {
            List<FacetCount> counts = catalog.facet(field, within);
            assertThat(counts.isEmpty()).isEqualTo(field.kind() == Field.Kind.TEXT);
            for (FacetCount count : counts) {
                if (field != Field.PROBLEM && field != Field.VIEWS) {
                    RoaringBitmap chosen = catalog.select(Query.of(List.of(count.term())), plain);
                    assertThat(RoaringBitmap.andCardinality(chosen, within))
                            .as(count.term().canonical())
                            .isEqualTo(count.count());
                }
            }
        }
    }

    @Test
    void facetsStandByCountThenValueWithMissingLast() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                Posts.withLanguage(1, "go"),
                                Posts.withLanguage(2, null),
                                Posts.withLanguage(3, "Java"),
                                Posts.withLanguage(4, "java"),
                                Posts.withLanguage(5, "java"),
                                Posts.withLanguage(6, "c"),
                                Posts.withLanguage(7, null),
                                Posts.withLanguage(8, ""),
                                Posts.withLanguage(9, null)));
        assertThat(catalog.facet(Field.LANGUAGE, catalog.all()))
                .containsExactly(
                        new FacetCount(Field.LANGUAGE, "java", 3),
                        new FacetCount(Field.LANGUAGE, "c", 1),
                        new FacetCount(Field.LANGUAGE, "go", 1),
                        new FacetCount(Field.LANGUAGE, null, 4));
    }

    @Test
    void countsHowASelectionStands() {
        RandomPosts random = new RandomPosts(12);
        Map<Integer, PostFacts> posts = byNumber(random.posts(500, 900));
        Catalog catalog = Catalog.of(posts.values());
        Counts counts = catalog.counts(catalog.all());
        assertThat(counts.posts()).isEqualTo(posts.size());
        for (Status status : Status.values()) {
            assertThat((long) counts.of(status))
                    .isEqualTo(posts.values().stream().filter(p -> p.status() == status).count());
        }
        assertThat((long) counts.flagged())
                .isEqualTo(posts.values().stream().filter(PostFacts::needsReview).count());
        assertThat((long) counts.changed())
                .isEqualTo(posts.values().stream().filter(PostFacts::changedSinceApproval).count());
        assertThat((long) counts.withProblems())
                .isEqualTo(posts.values().stream().filter(p -> p.problemCount() > 0).count());
    }

    @Test
    void anEmptyCatalogAnswersEverythingWithNothing() {
        Catalog catalog = Catalog.of(List.of());
        assertThat(catalog.size()).isZero();
        assertThat(catalog.select(Query.all(), plain)).isEqualTo(new RoaringBitmap());
        assertThat(catalog.facet(Field.QUALITY, catalog.all())).isEmpty();
        for (SortField field : SortField.values()) {
            assertThat(catalog.sorted(catalog.all(), new Sort(field, true), new int[0])).isEmpty();
        }
    }

    private RoaringBitmap plainly(Query query, Collection<PostFacts> posts) {
        RoaringBitmap found = new RoaringBitmap();
        posts.stream().filter(p -> plain.matches(query, p)).forEach(p -> found.add(p.post()));
        return found;
    }

    private static Map<Integer, PostFacts> byNumber(List<PostFacts> posts) {
        Map<Integer, PostFacts> byNumber = new TreeMap<>();
        posts.forEach(p -> byNumber.put(p.post(), p));
        return new HashMap<>(byNumber);
    }
}
