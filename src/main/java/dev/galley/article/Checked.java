package dev.galley.article;

import java.util.List;

/// What the checks found in one text of a post, and which checks it was that looked.
///
/// @param version of the rules, from 1; 0 where nothing was checked
/// @param settings what the workspace had chosen of the rules, in a fixed order, so that equal
///   choices are equal texts
public record Checked(int version, String settings, List<Finding> findings) {

    /// A text that no check has looked at.
    public static final Checked NOT = new Checked(0, "", List.of());

    public Checked {
        findings = List.copyOf(findings);
    }

    /// Whether any check has looked.
    public boolean done() {
        return version > 0;
    }

    /// Whether the same rules with the same choices have looked.
    public boolean sameRules(Checked other) {
        return version == other.version && settings.equals(other.settings);
    }
}
