package dev.galley.export;

/// Hears how far an export is, on the thread that runs it.
public interface ExportProgress {

    /// How many posts have been written or left out so far.
    void done(int posts);

    /// Whether to stop; then nothing is changed on disk.
    boolean cancelled();
}
