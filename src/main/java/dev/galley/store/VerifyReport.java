package dev.galley.store;

import java.util.List;

/// What a verification found.
///
/// @param faults one plain sentence each; at most [#MOST_FAULTS]
/// @param entries of the journal that were checked
public record VerifyReport(
        List<String> faults, long entries, int posts, long revisions, long sources) {

    /// How many faults are listed before the rest is only counted.
    public static final int MOST_FAULTS = 100;

    public VerifyReport {
        faults = List.copyOf(faults);
    }

    /// Whether nothing is wrong.
    public boolean whole() {
        return faults.isEmpty();
    }
}
