package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

/// Finds posts by what is not in the catalog: their text, their id, their path. All answers are
/// numbers of posts, and may name posts that a catalog does not hold. Called on the thread that
/// selects.
public interface TextIndex {
    /// The posts whose title, body or meta hold all of the words, separated by blanks, or hold them
    /// side by side where it is a phrase. Case does not matter.
    RoaringBitmap find(String words, boolean phrase);

    /// The post with this id; where there is none, the posts whose id differs in case alone.
    RoaringBitmap withId(String id);

    /// The posts whose path holds this part; case does not matter.
    RoaringBitmap withPath(String part);
}
