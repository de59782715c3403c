package dev.galley.ui.batch;

import java.util.List;

/// How far the bulk sheet is.
sealed interface BulkStage {

    /// What would be left out; empty where that is not known.
    default List<Skipped> skipped() {
        return List.of();
    }

    /// What the decision would come to is being counted.
    record Counting() implements BulkStage {}

    /// The decision can be made about so many posts.
    record Ready(int count, List<Skipped> skipped) implements BulkStage {
        public Ready {
            skipped = List.copyOf(skipped);
        }
    }

    /// There is nothing to do, or it is not allowed, or it failed.
    record Nothing(String why, List<Skipped> skipped) implements BulkStage {
        public Nothing {
            skipped = List.copyOf(skipped);
        }
    }

    /// The decision is being made.
    record Running(int count) implements BulkStage {}
}
