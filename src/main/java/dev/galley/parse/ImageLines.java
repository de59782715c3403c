package dev.galley.parse;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// An image as it stands in the text: the caption, then the caption again with its source.
///
/// @param line the first of the two lines
/// @param caption as on the first line
/// @param source what follows the last "image source" phrase
record ImageLines(int line, String caption, String source) {

    private static final String PHRASE = ". image source: ";

    /// The image that begins at a line before `end`, or null.
    static @Nullable ImageLines at(Lines lines, int line, int end) {
        if (line + 1 >= end || lines.gapBefore(line + 1)) {
            return null;
        }
        int first = lines.end(line) - lines.start(line);
        int second = lines.end(line + 1) - lines.start(line + 1);
        if (second < PHRASE.length() || first > 2L * second + PHRASE.length()) {
            return null;
        }
        if (!hasPhrase(lines, line + 1)) {
            return null;
        }
        String named = White.normal(lines.text(line + 1));
        String lower = named.toLowerCase(Locale.ROOT);
        int phrase = lower.lastIndexOf(PHRASE);
        if (phrase < 0 || lower.length() != named.length()) {
            return null;
        }
        String caption = lines.text(line);
        return White.normal(caption).equals(named.substring(0, phrase))
                ? new ImageLines(line, caption, named.substring(phrase + PHRASE.length()))
                : null;
    }

    /// Whether a line has a colon behind such letters as the phrase has, before all is compared.
    private static boolean hasPhrase(Lines lines, int line) {
        String text = lines.all();
        int end = lines.end(line);
        int colon = text.indexOf(':', lines.start(line) + PHRASE.length() - 2, end);
        while (colon >= 0
                && ((text.charAt(colon - 1) | 0x20) != 'e'
                        || (text.charAt(colon - 2) | 0x20) != 'c')) {
            colon = text.indexOf(':', colon + 1, end);
        }
        return colon >= 0;
    }

    /// Both lines.
    Span span(Lines lines) {
        return lines.span(line, line + 1);
    }
}
