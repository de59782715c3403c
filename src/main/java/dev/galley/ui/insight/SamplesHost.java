package dev.galley.ui.insight;

/// What the samples want of the window that they stand in. Called on the FX thread; each returns at
/// once, and what came of it is shown by [SamplesViewModel#show].
public interface SamplesHost {

    /// Draws a sample of a batch at random.
    ///
    /// @param batch its name; empty for all posts
    /// @param n how many posts
    /// @param seed that the draw can be repeated with
    void draw(String batch, int n, long seed);

    /// Walks through a sample: shows its posts in the list, the first that is not judged open.
    void walk(String name);

    /// Asks where to write the posts that were judged wrong, and writes them as regression cases.
    void exportCases();
}
