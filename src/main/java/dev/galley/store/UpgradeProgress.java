package dev.galley.store;

/// Told how far the tables of an older version have been brought up to date. It is one step: where
/// it ends early, the store is as it was.
@FunctionalInterface
public interface UpgradeProgress {

    /// Tells nobody.
    UpgradeProgress NONE = (_, _) -> {};

    /// So many posts are done; called from time to time by the thread that opens the store, and not
    /// at all where there is nothing to do.
    void done(int posts, int of);
}
