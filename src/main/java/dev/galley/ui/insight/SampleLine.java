package dev.galley.ui.insight;

/// How a sample stands. Shares are NaN where nothing was judged yet.
///
/// @param name of the sample
/// @param batch that it was drawn from; empty for all posts
/// @param seed of the draw
/// @param n how many posts it has
/// @param right of them judged right
/// @param wrong of them judged wrong
/// @param share of the judged that are right, 0 to 1
/// @param low the lower end of its 95 % interval
/// @param high the upper end
public record SampleLine(
        String name,
        String batch,
        long seed,
        int n,
        int right,
        int wrong,
        double share,
        double low,
        double high) {

    /// How many posts nobody has judged.
    public int left() {
        return n - right - wrong;
    }
}
