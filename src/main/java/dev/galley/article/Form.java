package dev.galley.article;

import java.util.Locale;

/// How a file came: as a saved page with its furniture, or as plain text lines.
public enum Form {
    PAGE,
    PLAIN;

    /// The word in files and on screen.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form with this word.
    public static Form ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
