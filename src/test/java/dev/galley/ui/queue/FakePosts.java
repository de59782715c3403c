package dev.galley.ui.queue;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Posts 1 to n with titles of their numbers. `status:approved` and the like filter; `none` finds
/// nothing; descending orders turn the list round.
final class FakePosts implements QueueSource {

    private final int total;
    private final Map<Integer, Status> decided = new HashMap<>();
    final List<Integer> fetched = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    FakePosts(int total) {
        this.total = total;
    }

    void decide(int post, Status status) {
        decided.put(post, status);
    }

    @Override
    public int[] list(String query, String sort) throws QueryException {
        Query.parse(query);
        asked.add(query + "|" + sort);
        boolean none = query.equals("none");
        IntStream posts = IntStream.rangeClosed(1, none ? 0 : total);
        IntStream kept =
                query.startsWith("status:")
                        ? posts.filter(p -> status(p).word().equals(query.substring(7)))
                        : posts;
        int[] found = kept.toArray();
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
        return status(post) == Status.UNREVIEWED;
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
                        new PostFacts.Flags(null, null, null, null),
                        new PostFacts.Scores(null, null, null, null),
                        null,
                        null,
                        List.of(),
                        "page",
                        "batch",
                        null,
                        null,
                        null,
                        List.of(),
                        0);
        return new PostRow(facts, "id-" + post, "Title " + post, 1, "hash", "path");
    }
}
