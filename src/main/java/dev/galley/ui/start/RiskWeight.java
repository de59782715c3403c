package dev.galley.ui.start;

import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.RiskWeights;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/// How much one factor of the risk counts, while it is being changed.
record RiskWeight(RiskFactor factor, StringProperty text) {

    /// A factor that counts as it usually does.
    static RiskWeight of(RiskFactor factor) {
        return new RiskWeight(factor, new SimpleStringProperty(String.valueOf(factor.usual())));
    }

    /// The weight; empty where what was typed is none.
    Optional<Integer> value() {
        return RiskWeights.weight(text.get());
    }

    /// Goes up or down, and stays between nothing and the most.
    void step(int by) {
        value().ifPresent(now -> set(Math.clamp((long) now + by, 0, RiskWeights.MOST)));
    }

    void set(int weight) {
        text.set(String.valueOf(weight));
    }

    /// What is wrong, in a sentence; empty where nothing is.
    String problem() {
        return value().isPresent() ? "" : "A whole number from 0 to 100 is needed.";
    }
}
