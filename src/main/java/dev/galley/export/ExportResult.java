package dev.galley.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an export wrote.
///
/// @param leftOut all that was left out, by reason: what was not released and what an index refuses
/// @param named the posts that an index refuses, the first [#MOST_NAMED] of them
/// @param sha256 of the file in hex; for a folder, of the lines `HASH NAME` of its files in the
///   order of the posts
public record ExportResult(
        int exported, Map<String, Integer> leftOut, List<LeftOut> named, String sha256) {

    /// How many posts are named at most.
    public static final int MOST_NAMED = 1_000;

    /// A post that an index refuses.
    ///
    /// @param reason one of the fixed words of [IndexChecks]
    /// @param message what is wrong and what was expected
    public record LeftOut(String id, String reason, String message) {}

    public ExportResult {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        named = List.copyOf(named);
    }
}
