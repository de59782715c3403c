package dev.galley.article;

import java.util.Locale;

/// How much a problem matters.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// The word in files and on screen.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The severity with this word; an unknown word is an error in the file that holds it.
    public static Severity ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
