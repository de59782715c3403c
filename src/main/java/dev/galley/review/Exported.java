package dev.galley.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whether a post was written to an export, a fact beside its status.
public enum Exported {
    /// No export has held it.
    NEVER("never"),
    /// The text that it has now was exported.
    CURRENT("current"),
    /// It was exported with another text than it has now.
    STALE("stale");

    /// All words, in the order of the values.
    public static final List<String> WORDS = Arrays.stream(values()).map(Exported::word).toList();

    private final String word;

    Exported(String word) {
        this.word = word;
    }

    /// The word in queries and on screen.
    public String word() {
        return word;
    }

    /// The value with this word.
    public static Optional<Exported> ofWord(String word) {
        return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
    }
}
