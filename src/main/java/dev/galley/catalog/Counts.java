package dev.galley.catalog;

import dev.galley.review.Status;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How a selection of posts stands.
///
/// @param byStatus a count for each status, zero included, in the order of the states
/// @param flagged posts whose meta box asks for a human review
/// @param changed posts whose content changed after an approval
/// @param withProblems posts that have at least one problem
public record Counts(
        int posts, Map<Status, Integer> byStatus, int flagged, int changed, int withProblems) {

    public Counts {
        Map<Status, Integer> copy = new EnumMap<>(Status.class);
        copy.putAll(byStatus);
        byStatus = Collections.unmodifiableMap(copy);
    }

    /// How many posts have this status.
    public int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }
}
