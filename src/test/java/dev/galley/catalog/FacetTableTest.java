package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class FacetTableTest {

    private static final List<Field> COUNTED =
            Arrays.stream(Field.values())
                    .filter(f -> f.kind() != Field.Kind.TEXT)
                    .filter(f -> f != Field.PROBLEM)
                    .toList();

    private final PlainAnswers plain = new PlainAnswers();

    /// A plain recount: the query is asked once more without the field's own terms, and each value
    /// is looked for post by post.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void countsEqualAPlainRecount(long seed) {
        RandomPosts random = new RandomPosts(seed);
        Map<Integer, PostFacts> posts = new HashMap<>();
        random.posts(400, 900).forEach(p -> posts.put(p.post(), p));
        Catalog catalog = Catalog.of(posts.values());
        int compared = 0;
        for (int i = 0; i < 25; i++) {
            Query query = random.query();
            FacetTable table = catalog.facets(query, plain, COUNTED);
            assertThat(table.matching()).isEqualTo(matching(query, posts.values()).size());
            for (Field field : COUNTED) {
                compared += compare(table, field, query, posts.values());
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    private int compare(FacetTable table, Field field, Query query, Collection<PostFacts> posts) {
        List<Term> others = new ArrayList<>(query.terms());
        others.removeIf(t -> t.about().equals(Optional.of(field)));
        List<PostFacts> within = matching(Query.of(others), posts);
        for (FacetCount count : table.of(field)) {
            Query one = Query.of(List.of(count.term()));
            assertThat(count.count())
                    .as("%s under %s", count.term().canonical(), query)
                    .isEqualTo(matching(one, within).size());
        }
        for (Histogram.Bin bin : table.histogram(field).bins()) {
            Query one = Query.of(List.of(Term.Range.between(field, bin.from(), bin.to())));
            assertThat(bin.count())
                    .as("%s under %s", one, query)
                    .isEqualTo(matching(one, within).size());
        }
        assertThat(table.missing(field))
                .isEqualTo(matching(Query.of(List.of(new Term.Missing(field))), within).size());
        return table.of(field).size() + table.histogram(field).bins().size();
    }

    private List<PostFacts> matching(Query query, Collection<PostFacts> posts) {
        return posts.stream().filter(p -> plain.matches(query, p)).toList();
    }

    @Test
    void valuesThatOnlyOtherPostsHaveStayWithZero() throws QueryException {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                Posts.withStatus(1, Status.APPROVED),
                                Posts.withLanguage(2, "go"),
                                Posts.withLanguage(3, "Java")));
        FacetTable table =
                catalog.facets(
                        Query.parse("status:approved"),
                        plain,
                        List.of(Field.LANGUAGE, Field.STATUS));
        assertThat(table.of(Field.LANGUAGE))
                .containsExactly(
                        new FacetCount(Field.LANGUAGE, null, 1),
                        new FacetCount(Field.LANGUAGE, "go", 0),
                        new FacetCount(Field.LANGUAGE, "Java", 0));
        assertThat(table.count(Field.STATUS, "unreviewed")).isEqualTo(2);
        assertThat(table.matching()).isEqualTo(1);
        assertThat(table.all()).isEqualTo(3);
    }

    @Test
    void scoresFallIntoTenBinsAndMissingOnesIntoNone() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                Posts.withQuality(1, 0),
                                Posts.withQuality(2, 9),
                                Posts.withQuality(3, 10),
                                Posts.withQuality(4, 100),
                                Posts.withQuality(5, 99),
                                Posts.withQuality(6, null)));
        FacetTable table = catalog.facets(Query.all(), plain, List.of(Field.QUALITY));
        assertThat(table.bins(Field.QUALITY)).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(table.missing(Field.QUALITY)).isEqualTo(1);
    }

    @Test
    void wordsAreLookedUpOnceForAllFields() throws QueryException {
        List<String> asked = new ArrayList<>();
        TextIndex counting =
                new TextIndex() {
                    @Override
                    public RoaringBitmap find(String words, boolean phrase) {
                        asked.add(words);
                        return RoaringBitmap.bitmapOf(1, 2);
                    }

                    @Override
                    public RoaringBitmap withId(String id) {
                        return new RoaringBitmap();
                    }

                    @Override
                    public RoaringBitmap withPath(String part) {
                        return new RoaringBitmap();
                    }
                };
        Catalog catalog = Catalog.of(new RandomPosts(31).posts(50, 60));
        catalog.facets(
                Query.parse("word status:unreviewed form:page quality:>=0"), counting, COUNTED);
        assertThat(asked).containsExactly("word");
    }
}
