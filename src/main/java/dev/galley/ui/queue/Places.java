package dev.galley.ui.queue;

import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.BitSet;

/// Where each post stands in one listing, in both directions. Never changed, so that it can be made
/// and asked on any thread; a million posts take four megabytes for each direction.
final class Places {

    private final int[] posts;
    private final int[] placeOf;

    /// The places of posts that are listed in this order; the array is not copied.
    Places(int... posts) {
        this.posts = posts;
        this.placeOf = new int[Arrays.stream(posts).max().orElse(-1) + 1];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < posts.length; i++) {
            placeOf[posts[i]] = i;
        }
    }

    int size() {
        return posts.length;
    }

    int post(int place) {
        return posts[place];
    }

    /// The posts from one place up to another.
    int[] posts(int from, int to) {
        return Arrays.copyOfRange(posts, from, to);
    }

    /// The place of a post, or -1.
    int of(int post) {
        return post < 0 || post >= placeOf.length ? -1 : placeOf[post];
    }

    /// The places of those posts that are listed. Takes a while for many posts.
    BitSet of(RoaringBitmap some) {
        BitSet places = new BitSet(posts.length);
        PeekableIntIterator each = some.getIntIterator();
        while (each.hasNext()) {
            int place = of(each.next());
            if (place >= 0) {
                places.set(place);
            }
        }
        return places;
    }
}
