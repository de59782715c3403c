package dev.galley.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How much each factor of the risk counts in a workspace. A weight is from 0, which leaves the
/// factor out, to 100. In the settings of a workspace a weight stands as `risk.FACTOR`; what cannot
/// be read, or was set back to nothing, is as if it had never been set.
///
/// @param chosen the weights that are not the usual ones
public record RiskWeights(Map<RiskFactor, Integer> chosen) {

    /// Stands before the word of a factor in the settings of a workspace.
    public static final String PREFIX = "risk.";

    /// The highest weight.
    public static final int MOST = 100;

    /// Every factor as it usually counts.
    public static final RiskWeights INITIAL = new RiskWeights(Map.of());

    public RiskWeights {
        Map<RiskFactor, Integer> others = new EnumMap<>(RiskFactor.class);
        chosen.forEach(
                (factor, weight) -> {
                    if (weight < 0 || weight > MOST) {
                        throw new IllegalArgumentException(factor.word() + " weighs " + weight);
                    }
                    if (weight != factor.usual()) {
                        others.put(factor, weight);
                    }
                });
        chosen = Map.copyOf(others);
    }

    /// The weight of a factor.
    public int of(RiskFactor factor) {
        return chosen.getOrDefault(factor, factor.usual());
    }

    /// The weights that the settings of a workspace come to.
    public static RiskWeights read(Map<String, String> settings) {
        Map<RiskFactor, Integer> chosen = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weight(settings.getOrDefault(PREFIX + factor.word(), ""))
                    .ifPresent(weight -> chosen.put(factor, weight));
        }
        return new RiskWeights(chosen);
    }

    /// The settings to be written so that these weights become others, by their keys; a weight that
    /// is the usual one is set to nothing.
    public Map<String, String> changes(RiskWeights wanted) {
        Map<String, String> changes = new TreeMap<>();
        for (RiskFactor factor : RiskFactor.values()) {
            int weight = wanted.of(factor);
            if (weight != of(factor)) {
                boolean usual = weight == factor.usual();
                changes.put(PREFIX + factor.word(), usual ? "" : Integer.toString(weight));
            }
        }
        return changes;
    }

    /// The weight that a text says, or empty where it says none.
    public static Optional<Integer> weight(String text) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(weight -> weight <= MOST);
    }
}
