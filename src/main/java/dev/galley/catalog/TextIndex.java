package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

/// Finds posts by what is not in the catalog: their text, their id, their path. All answers are
/// numbers of posts, and may name posts that a catalog does not hold. Called on the thread that
/// selects.
public interface TextIndex {
    /// The posts whose title, body or meta hold all of the words, separated by blanks, or hold them
    /// side by side where it is a phrase. Case does not matter.
    RoaringBitmap find(String words, boolean phrase);

    /// The posts with this id, in the case as it was typed.
    RoaringBitmap withId(String id);

    /// The posts whose path holds this part, in the case as it was typed.
    RoaringBitmap withPath(String part);
}
