package dev.galley.session;

import dev.galley.review.Decision;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a person has decided since some moment. What was taken back since is not counted, nor is
/// the taking back of what was decided before.
///
/// @param decided by decision, how many posts; only decisions that count as work are in it
public record Stint(Map<Decision, Integer> decided) {

    public Stint {
        Map<Decision, Integer> copy = new EnumMap<>(Decision.class);
        decided.forEach(
                (decision, posts) -> {
                    if (posts > 0) {
                        copy.put(decision, posts);
                    }
                });
        decided = Collections.unmodifiableMap(copy);
    }

    /// How many posts were decided.
    public int posts() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }
}
