package dev.galley.session;

/// Follows an import. Called on the thread that runs it; calls must return quickly.
public interface ImportProgress {

    /// How far the import is.
    ///
    /// @param total how many articles there are, -1 where that is not known yet
    void at(long done, long total);

    /// A file could not be read; the rest goes on.
    void failed(String path, String message);

    /// A text for a post was kept beside the one that stays.
    void conflict(String id, String path);

    /// Whether to stop; what is stored by then stays.
    boolean cancelled();
}
