package dev.galley.session;

/// Which posts a command is about.
public sealed interface Selection {

    /// All posts that match a query when the command runs.
    record ByQuery(String query) implements Selection {}

    /// Posts picked by hand.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picked(int[] posts) implements Selection {}
}
