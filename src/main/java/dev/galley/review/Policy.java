package dev.galley.review;

import dev.galley.article.ContentHash;
import dev.galley.article.MetaField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a workspace chooses for itself. [PolicySettings] says how it is written down.
///
/// @param secondPerson whether a release needs a sign-off by a second person; null means that it
///   does as soon as the workspace has more than one person
/// @param weakScores by the key of a score, 0 to 100: scores below it are weak
/// @param volatileFields meta fields that the content hash leaves out
/// @param reasons the reason codes that the window offers
public record Policy(
        @Nullable Boolean secondPerson,
        Map<String, Integer> weakScores,
        Set<String> volatileFields,
        List<String> reasons) {

    /// Scores below this are weak unless a workspace says otherwise.
    public static final int WEAK_BELOW = 60;

    /// The keys of the four scores in their fixed order.
    public static final List<String> SCORES =
            MetaField.SCORE.entries().stream().map(MetaField.Entry::key).toList();

    public Policy {
        weakScores = Map.copyOf(weakScores);
        volatileFields = Set.copyOf(volatileFields);
        reasons = List.copyOf(reasons);
    }

    /// The policy of a new workspace.
    public static Policy initial() {
        return new Policy(
                null,
                SCORES.stream().collect(Collectors.toMap(key -> key, _ -> WEAK_BELOW)),
                ContentHash.DEFAULT_VOLATILE,
                List.of(
                        "wrong-facts",
                        "unclear",
                        "too-thin",
                        "bad-code",
                        "wrong-meta",
                        "duplicate",
                        "off-topic",
                        "style"));
    }

    /// Whether a post has to be signed off before it is released.
    ///
    /// @param people how many people the workspace knows
    public boolean needsSignOff(int people) {
        return secondPerson == null ? people > 1 : secondPerson;
    }

    /// What a score must reach so as not to be weak.
    ///
    /// @param score the key of a score, such as `quality`
    public int weakBelow(String score) {
        return weakScores.getOrDefault(score, WEAK_BELOW);
    }
}
