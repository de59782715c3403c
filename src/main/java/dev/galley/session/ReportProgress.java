package dev.galley.session;

/// Follows the making of a report. Called on the threads that read, by one at a time; calls must
/// return quickly.
public interface ReportProgress {

    /// How far it is.
    void at(int posts, int total);

    /// Whether to stop.
    boolean cancelled();
}
