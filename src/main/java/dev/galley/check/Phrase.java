package dev.galley.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A turn of words to look for.
///
/// @param needle a text in lower case that stands in all that the pattern finds, quick to look for
/// @param pattern in any case of letters; must find in linear time
record Phrase(String needle, Pattern pattern) {

    /// Takes what was found.
    @FunctionalInterface
    interface Found {
        void at(Piece piece, int start, int end);
    }

    static Phrase of(String needle, String regex) {
        return new Phrase(
                needle, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
    }

    /// A phrase whose letters must be as the pattern has them.
    static Phrase exact(String needle, String regex) {
        return new Phrase(needle, Pattern.compile(regex, Pattern.MULTILINE));
    }

    /// Finds phrases in the prose: of each piece those that begin first, none within another.
    static void inProse(Pieces pieces, List<Phrase> phrases, Found found) {
        for (Phrase phrase : phrases) {
            if (pieces.proseHas(phrase.needle)) {
                pieces.prose().forEach(piece -> phrase.in(piece, found));
            }
        }
    }

    /// Finds phrases in the code.
    static void inCode(Pieces pieces, List<Phrase> phrases, Found found) {
        for (Phrase phrase : phrases) {
            if (pieces.codeHas(phrase.needle)) {
                pieces.code().forEach(piece -> phrase.in(piece, found));
            }
        }
    }

    private void in(Piece piece, Found found) {
        Matcher matcher = pattern.matcher(piece.text());
        while (matcher.find()) {
            found.at(piece, matcher.start(), matcher.end());
        }
    }
}
