package dev.galley.catalog;

import dev.galley.review.PostFacts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/// Facts that a new snapshot takes up, in post order, each post once (the last one given counts).
/// Columns are kept in chunks of [#CHUNK] posts, so that a change copies only the chunks it
/// touches.
final class Changes {
    static final int CHUNK_BITS = 12;

    /// How many posts a chunk holds.
    static final int CHUNK = 1 << CHUNK_BITS;

    private final PostFacts[] byPost;

    private Changes(PostFacts[] byPost) {
        this.byPost = byPost;
    }

    static Changes of(Collection<PostFacts> facts) {
        PostFacts[] sorted = facts.toArray(PostFacts[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(PostFacts::post));
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean last = i + 1 == sorted.length || sorted[i + 1].post() != sorted[i].post();
            if (last) {
                sorted[kept++] = sorted[i];
            }
        }
        if (kept > 0 && sorted[0].post() < 1) {
            throw new IllegalArgumentException("posts count from 1, not " + sorted[0].post());
        }
        return new Changes(Arrays.copyOf(sorted, kept));
    }

    int size() {
        return byPost.length;
    }

    PostFacts get(int i) {
        return byPost[i];
    }

    /// The chunk that a post lies in.
    static int chunkOf(int post) {
        return post >>> CHUNK_BITS;
    }

    /// The place of a post in its chunk.
    static int placeOf(int post) {
        return post & (CHUNK - 1);
    }

    /// How many chunks are needed, at least as many as there were.
    int chunks(int before) {
        return size() == 0 ? before : Math.max(before, chunkOf(byPost[size() - 1].post()) + 1);
    }

    /// The end of the changes that lie in the same chunk as the one at `start`.
    int endOfChunk(int start) {
        int chunk = chunkOf(byPost[start].post());
        int end = start + 1;
        while (end < byPost.length && chunkOf(byPost[end].post()) == chunk) {
            end++;
        }
        return end;
    }
}
