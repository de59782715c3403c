package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What a workspace chooses for itself.
///
/// @param secondPerson whether a release needs a sign-off by a second person; null means that it
///   does as soon as the workspace has more than one person
/// @param weakScore scores below this are weak
/// @param volatileFields meta fields that the content hash leaves out
/// @param reasons the reason codes that the window offers
public record Policy(
        @Nullable Boolean secondPerson,
        int weakScore,
        Set<String> volatileFields,
        List<String> reasons) {

    public Policy {
        volatileFields = Set.copyOf(volatileFields);
        reasons = List.copyOf(reasons);
    }

    /// The policy of a new workspace.
    public static Policy initial() {
        return new Policy(
                null,
                60,
                dev.galley.article.ContentHash.DEFAULT_VOLATILE,
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
}
