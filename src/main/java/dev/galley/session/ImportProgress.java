package dev.galley.session;

/// Follows an import. Called on the thread that runs it; calls must return quickly.
public interface ImportProgress {

    /// How far the import is.
    ///
    /// @param total how many articles there are, -1 where that is not known yet
    void at(long done, long total);

    /// How far the import is where the articles were not counted beforehand.
    ///
    /// @param total how many there will be by what has been read
    default void about(long done, long total) {
        at(done, total);
    }

    /// All is stored and can be worked with; only the full-text index is still to follow.
    default void stored(ImportSummary summary) {}

    /// How far the full-text index is.
    default void indexed(long done, long total) {}

    /// A file could not be read; the rest goes on.
    void failed(String path, String message);

    /// A text for a post was kept beside the one that stays.
    void conflict(String id, String path);

    /// Whether to stop; what is stored by then stays.
    boolean cancelled();
}
