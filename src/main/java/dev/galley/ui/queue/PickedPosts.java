package dev.galley.ui.queue;

/// Which posts the next command is about.
public sealed interface PickedPosts {

    /// None but the one that is shown.
    record None() implements PickedPosts {}

    /// These posts.
    ///
    /// @param posts in the order of their numbers; not copied, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // up to a million posts, never compared
    record Some(int[] posts) implements PickedPosts {}

    /// All posts that match a query, whichever these are when the command runs.
    ///
    /// @param count how many they are now
    record AllMatching(String query, int count) implements PickedPosts {}

    /// How many posts are picked.
    default int count() {
        return switch (this) {
            case None _ -> 0;
            case Some some -> some.posts().length;
            case AllMatching all -> all.count();
        };
    }
}
