package dev.galley.export;

/// Hears how far an export is, on the thread that runs it.
public interface ExportProgress {

    /// How many posts have been written or left out so far.
    void done(int posts);

    /// A post that an index would refuse and that was left out.
    default void leftOut(ExportResult.LeftOut post) {}

    /// Whether to stop; then nothing is changed on disk.
    boolean cancelled();
}
