package dev.galley.compare;

/// How much work one comparison may still do. The unit is about one comparison of two words.
/// Belongs to one thread.
final class Effort {

    private static final long FOR_ONE_ARTICLE = 40_000_000;

    private long left = FOR_ONE_ARTICLE;

    /// Spends some work, where there is that much left.
    ///
    /// @return whether the work may be done
    boolean spend(long cost) {
        if (cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
