package dev.galley.session;

/// Follows work on many posts. Called on the thread that runs it; calls must return quickly.
public interface PostsProgress {

    /// How far the work is, in posts.
    void at(long done, long total);

    /// Whether to stop; what is stored by then stays.
    boolean cancelled();
}
