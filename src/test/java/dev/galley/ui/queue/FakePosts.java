package dev.galley.ui.queue;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.TextIndex;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;

import org.roaringbitmap.RoaringBitmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Posts 1 to n with titles of their numbers. No text holds any word, so `none` finds nothing;
/// descending orders turn the list round. Every fourth has no quality, every fifth is flagged, and
/// they have twelve stacks in turn.
final class FakePosts implements QueueSource {

    static final Instant CAME = Instant.parse("2026-03-01T12:00:00Z");

    private int total;
    private final Map<Integer, Status> decided = new HashMap<>();
    final List<Integer> fetched = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    int looked;
    final List<String> counted = new ArrayList<>();

    FakePosts(int total) {
        this.total = total;
    }

    /// More posts come, with higher numbers.
    void grow(int more) {
        total += more;
    }

    void decide(int post, Status status) {
        decided.put(post, status);
    }

    @Override
    public int[] list(String query, String sort) throws QueryException {
        Query.parse(query);
        asked.add(query + "|" + sort);
        int[] found =
                query.isEmpty()
                        ? IntStream.rangeClosed(1, total).toArray()
                        : catalog().select(Query.parse(query), new NoWords()).toArray();
        return sort.endsWith(":desc")
                ? IntStream.range(0, found.length).map(i -> found[found.length - 1 - i]).toArray()
                : found;
    }

    @Override
    public List<PostRow> rows(int[] posts) {
        Arrays.stream(posts).forEach(fetched::add);
        return Arrays.stream(posts).mapToObj(this::row).toList();
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public boolean isUndecided(int post) {
        looked++;
        return status(post) == Status.UNREVIEWED;
    }

    @Override
    public RoaringBitmap undecided() {
        RoaringBitmap undecided = new RoaringBitmap();
        IntStream.rangeClosed(1, total)
                .filter(p -> status(p) == Status.UNREVIEWED)
                .forEach(undecided::add);
        return undecided;
    }

    @Override
    public FacetTable facets(String query, Collection<Field> fields) throws QueryException {
        counted.add(query);
        return catalog().facets(Query.parse(query), new NoWords(), fields);
    }

    @Override
    public List<FacetCount> values(Field field) {
        Catalog catalog = catalog();
        return catalog.facet(field, catalog.all());
    }

    private Catalog catalog() {
        return Catalog.of(IntStream.rangeClosed(1, total).mapToObj(p -> row(p).facts()).toList());
    }

    /// No text holds any word.
    private record NoWords() implements TextIndex {

        @Override
        public RoaringBitmap find(String words, boolean phrase) {
            return new RoaringBitmap();
        }

        @Override
        public RoaringBitmap withId(String id) {
            return new RoaringBitmap();
        }

        @Override
        public RoaringBitmap withPath(String part) {
            return new RoaringBitmap();
        }
    }

    private Status status(int post) {
        return decided.getOrDefault(post, Status.UNREVIEWED);
    }

    private PostRow row(int post) {
        PostFacts facts =
                new PostFacts(
                        post,
                        status(post),
                        false,
                        new PostFacts.Flags(post % 5 == 0, null, null, null),
                        new PostFacts.Scores(
                                post % 4 == 0 ? null : Integer.valueOf(post % 101),
                                null,
                                null,
                                null),
                        null,
                        null,
                        List.of("stack " + post % 12),
                        "page",
                        "batch",
                        null,
                        null,
                        null,
                        List.of(),
                        0);
        return new PostRow(facts, "id-" + post, "Title " + post, 1, "hash", "path", CAME);
    }
}
