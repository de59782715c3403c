package dev.galley.catalog;

import java.util.Arrays;
import java.util.Optional;

/// What makes a post need a person sooner than others. Each factor has a weight that a workspace
/// chooses; [Risk] says how they come together.
public enum RiskFactor {
    NEEDS_REVIEW(
            "needs-review",
            40,
            "Asks for review",
            "points if the meta box asks for a human review"),
    CONTRADICTION(
            "contradiction",
            10,
            "Contradiction",
            "points for each way in which meta box and text contradict each other"),
    AI_STYLE("ai-style", 10, "AI style", "points if the style is flagged as generated"),
    WEAK_SCORE(
            "weak-score",
            5,
            "Weak score",
            "points for every 10 that a score lies below what counts as weak"),
    MISSING_SCORE(
            "missing-score", 3, "Missing score", "points for each score that was not measured"),
    ERROR("error", 15, "Error", "points if there is an error among the findings"),
    WARNING("warning", 5, "Warning", "points if there is a warning among the findings"),
    FINDING("finding", 1, "Finding", "points for each finding, up to 20 of them"),
    VIEWS("views", 3, "Views", "points at 10 views, twice that at 100, three times at 1,000");

    private final String word;
    private final int usual;
    private final String label;
    private final String plainly;

    RiskFactor(String word, int usual, String label, String plainly) {
        this.word = word;
        this.usual = usual;
        this.label = label;
        this.plainly = plainly;
    }

    /// The word in the settings of a workspace.
    public String word() {
        return word;
    }

    /// The weight unless a workspace says otherwise.
    public int usual() {
        return usual;
    }

    /// What it is called on screen.
    public String label() {
        return label;
    }

    /// What the weight stands for, to be read after the number.
    public String plainly() {
        return plainly;
    }

    /// The factor with this word.
    public static Optional<RiskFactor> ofWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }
}
