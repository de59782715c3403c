package dev.galley.synth;

import java.util.Locale;

/// How well a made-up article was made.
public enum Profile {
    /// Meta and body agree, and the text holds nothing that a check should name.
    CLEAN,
    /// What a real crawl brings: odd, missing, repeated and contradicting things.
    TROUBLED;

    /// The word in file names.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
