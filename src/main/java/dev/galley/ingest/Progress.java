package dev.galley.ingest;

/// Hears how far an import is. All calls come from the thread that runs the import, except
/// [#cancelled], which any thread asks.
public interface Progress {

    /// How many articles there are to read; called at most once, and not where it cannot be known
    /// beforehand (lines of JSON).
    void total(long articles);

    /// How many articles have been handed on or refused so far, and the bytes handed on.
    void done(long articles, long bytes);

    /// How much has been read of files whose articles cannot be counted beforehand (lines of JSON).
    default void read(long bytes, long all) {}

    /// An article, file or folder that could not be read.
    void failed(Found.Failed failed);

    /// Whether to stop; what has been handed on stays, nothing more follows.
    boolean cancelled();
}
