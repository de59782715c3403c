package dev.galley.session;

import dev.galley.review.Event;
import dev.galley.store.Standing;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Draws posts at random, each at most once.
final class Drawing {

    /// The generator that [Random] documents, bound by bound, over the first places of a shuffle by
    /// Fisher and Yates of the posts in the order of their numbers.
    static final String ALGORITHM = "java.util.Random/fisher-yates";

    private Drawing() {}

    /// Some posts of these, ascending; the same seed draws the same ones again.
    static int[] draw(RoaringBitmap among, int size, long seed) {
        int[] posts = among.toArray();
        int wanted = Math.min(size, posts.length);
        Random random = new Random(seed);
        for (int i = 0; i < wanted; i++) {
            int other = i + random.nextInt(posts.length - i);
            int post = posts[other];
            posts[other] = posts[i];
            posts[i] = post;
        }
        int[] drawn = Arrays.copyOf(posts, wanted);
        Arrays.sort(drawn);
        return drawn;
    }

    /// The posts with their ids.
    static List<Event.Named> named(List<Standing> posts) {
        return posts.stream().map(post -> new Event.Named(post.post(), post.id())).toList();
    }
}
