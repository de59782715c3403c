package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.review.PostFacts;
import dev.galley.review.Status;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

class SortTest {
    private static final int[] NO_TITLES = {};

    @Test
    void missingComesLastInBothDirectionsAndTiesStandByNumber() throws QueryException {
        List<PostFacts> posts =
                List.of(
                        Posts.withQuality(1, null),
                        Posts.withQuality(2, 50),
                        Posts.withQuality(3, 90),
                        Posts.withQuality(4, null),
                        Posts.withQuality(5, 50),
                        Posts.withQuality(6, 0));
        assertThat(sorted(posts, "quality")).containsExactly(6, 2, 5, 3, 1, 4);
        assertThat(sorted(posts, "quality:desc")).containsExactly(3, 2, 5, 6, 1, 4);
    }

    @Test
    void difficultyRisesFromBeginnerToExpertWithOtherWordsAfter() throws QueryException {
        List<PostFacts> posts =
                List.of(
                        Posts.withDifficulty(1, "zen"),
                        Posts.withDifficulty(2, "expert"),
                        Posts.withDifficulty(3, "Advanced"),
                        Posts.withDifficulty(4, null),
                        Posts.withDifficulty(5, "beginner"),
                        Posts.withDifficulty(6, "arcane"),
                        Posts.withDifficulty(7, "intermediate"),
                        Posts.withDifficulty(8, "advanced"));
        assertThat(sorted(posts, "difficulty")).containsExactly(5, 7, 3, 8, 2, 6, 1, 4);
        assertThat(sorted(posts, "difficulty:desc")).containsExactly(1, 6, 2, 3, 8, 7, 5, 4);
    }

    @Test
    void statusStandsInTheOrderOfTheStates() throws QueryException {
        List<PostFacts> posts =
                List.of(
                        Posts.withStatus(1, Status.SIGNED_OFF),
                        Posts.withStatus(2, Status.CHANGES_REQUESTED),
                        Posts.withStatus(3, Status.APPROVED),
                        Posts.withStatus(4, Status.UNREVIEWED));
        assertThat(sorted(posts, "status")).containsExactly(4, 3, 2, 1);
    }

    @Test
    void numbersFarApartKeepTheirOrder() throws QueryException {
        List<PostFacts> posts =
                List.of(
                        Posts.withViews(1, Long.MAX_VALUE),
                        Posts.withViews(2, 0L),
                        Posts.withViews(3, null),
                        Posts.withViews(4, 5_000_000_000L),
                        Posts.withViews(5, Long.MAX_VALUE - 1),
                        Posts.withViews(6, -7L));
        assertThat(sorted(posts, "views")).containsExactly(6, 2, 4, 5, 1, 3);
        assertThat(sorted(posts, "view_count:desc")).containsExactly(1, 5, 4, 2, 6, 3);
    }

    @Test
    void titlesStandAsTheyAreListedAndThoseWithoutLast() throws QueryException {
        Catalog catalog = Catalog.of(new RandomPosts(1).posts(400, 20));
        RoaringBitmap posts = RoaringBitmap.bitmapOf(2, 3, 5, 7, 11);
        int[] byTitle = {7, 1, 11, 2, 900};
        assertThat(catalog.sorted(posts, Sort.parse("title"), byTitle))
                .containsExactly(7, 11, 2, 3, 5);
        assertThat(catalog.sorted(posts, Sort.parse("Title:DESC"), byTitle))
                .containsExactly(2, 11, 7, 3, 5);
    }

    @Test
    void theQueueStandsAsItWasImported() throws QueryException {
        List<PostFacts> posts = List.of(Posts.withQuality(9, 1), Posts.withQuality(4, 2));
        assertThat(sorted(posts, Sort.queueOrder().text())).containsExactly(4, 9);
        assertThat(sorted(posts, "imported:desc")).containsExactly(9, 4);
    }

    @ParameterizedTest
    @EnumSource(SortField.class)
    void numbersAreOrderedAsAPlainSortOrdersThem(SortField field) {
        List<PostFacts> posts =
                new RandomPosts(field.word().length())
                        .posts(3000, 9000).stream()
                                .sorted(Comparator.comparingInt(PostFacts::post))
                                .toList();
        Catalog catalog = Catalog.of(posts);
        for (boolean descending : new boolean[] {false, true}) {
            int[] sorted = catalog.sorted(catalog.all(), new Sort(field, descending), NO_TITLES);
            assertThat(RoaringBitmap.bitmapOf(sorted)).isEqualTo(catalog.all());
            field.field()
                    .filter(f -> f.kind() == Field.Kind.NUMBER || f.kind() == Field.Kind.DATE)
                    .ifPresent(f -> assertThat(sorted).isEqualTo(plainly(catalog, f, descending)));
        }
    }

    private static int[] plainly(Catalog catalog, Field field, boolean descending) {
        Comparator<Long> order =
                descending ? Comparator.<Long>reverseOrder() : Comparator.naturalOrder();
        return Arrays.stream(catalog.all().toArray())
                .boxed()
                .sorted(
                        Comparator.comparing(
                                (Integer post) ->
                                        PlainAnswers.number(
                                                field, Objects.requireNonNull(catalog.facts(post))),
                                Comparator.nullsLast(order)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(SortField.class)
    void everyOrderReadsBackFromItsText(SortField field) throws QueryException {
        for (boolean descending : new boolean[] {false, true}) {
            Sort sort = new Sort(field, descending);
            assertThat(Sort.parse(sort.text())).isEqualTo(sort);
        }
        assertThat(Sort.parse(field.word() + ":asc")).isEqualTo(new Sort(field, false));
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatIs() {
        assertThatThrownBy(() -> Sort.parse("colour:desc"))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "\"colour\" is nothing to sort by; known: imported, title, status,"
                                + " needs-review, quality, freshness, depth, clarity, difficulty,"
                                + " views, reading-time, reviewed, problems, severity, coverage,"
                                + " revision-status, scenario, generator, exported, assigned,"
                                + " language, form, batch")
                .extracting(e -> ((QueryException) e).span())
                .isEqualTo(new Span(0, 6));
        assertThatThrownBy(() -> Sort.parse("stack")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> Sort.parse("quality:down"))
                .hasMessage("\"down\" is no direction; expected asc or desc")
                .extracting(e -> ((QueryException) e).span())
                .isEqualTo(new Span(8, 12));
    }

    private static int[] sorted(List<PostFacts> posts, String sort) throws QueryException {
        Catalog catalog = Catalog.of(posts);
        return catalog.sorted(catalog.all(), Sort.parse(sort), NO_TITLES);
    }
}
