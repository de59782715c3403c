package dev.galley.ui.insight;

import java.util.Map;
import java.util.Optional;

/// The fields of the meta box by which the list can be filtered.
final class FieldQueries {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("score.quality", "quality"),
                    Map.entry("score.freshness", "freshness"),
                    Map.entry("score.depth", "depth"),
                    Map.entry("score.clarity", "clarity"),
                    Map.entry("difficulty", "difficulty"),
                    Map.entry("stack", "stack"),
                    Map.entry("code_language", "language"),
                    Map.entry("reading_time", "reading-time"),
                    Map.entry("view_count", "views"),
                    Map.entry("revision.last_reviewed", "reviewed"),
                    Map.entry("flags.needs_human_review", "needs-review"),
                    Map.entry("flags.ai_generated_style", "ai-style"),
                    Map.entry("flags.has_images", "has-images"),
                    Map.entry("flags.image_heavy", "image-heavy"));

    private FieldQueries() {}

    /// The term that finds the posts without a value in a field.
    ///
    /// @param key as in `score.quality`
    static Optional<String> missing(String key) {
        return Optional.ofNullable(WORDS.get(key)).map(word -> "missing:" + word);
    }
}
