package dev.galley.ui.start;

import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.RiskWeights;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much each factor of the risk counts, while it is being changed. To be used on the FX thread.
final class RiskList {

    private final List<RiskWeight> all =
            Arrays.stream(RiskFactor.values()).map(RiskWeight::of).toList();

    /// Every factor, in the order in which people read them.
    List<RiskWeight> all() {
        return all;
    }

    /// Shows what a workspace has chosen.
    void show(RiskWeights weights) {
        all.forEach(line -> line.set(weights.of(line.factor())));
    }

    /// Makes every factor count as it usually does.
    void reset() {
        all.forEach(line -> line.set(line.factor().usual()));
    }

    /// What is chosen; what was typed and is no weight counts as usual.
    RiskWeights weights() {
        Map<RiskFactor, Integer> chosen = new EnumMap<>(RiskFactor.class);
        all.forEach(line -> line.value().ifPresent(weight -> chosen.put(line.factor(), weight)));
        return new RiskWeights(chosen);
    }

    /// What is wrong, in a sentence; empty where nothing is.
    String problem() {
        return all.stream()
                .filter(line -> !line.problem().isEmpty())
                .findFirst()
                .map(line -> line.factor().label() + ". " + line.problem())
                .orElse("");
    }
}
