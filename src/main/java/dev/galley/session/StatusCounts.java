package dev.galley.session;

import java.util.Map;

/// How many posts there are of each kind.
///
/// @param byStatus by the status's word, every status, in the order of the table of states
/// @param problems by problem code, only those that occur
public record StatusCounts(
        int posts,
        Map<String, Integer> byStatus,
        int needsReview,
        int changed,
        Map<String, Integer> problems) {}
