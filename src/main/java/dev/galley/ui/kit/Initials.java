package dev.galley.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The initials of a name.
final class Initials {

    private Initials() {}

    /// The first letters of the first and the last word of a name, in capitals; of a single word
    /// its first two. What follows an @ is left out.
    static String of(String name) {
        int at = name.indexOf('@');
        List<String> words =
                Stream.of((at > 0 ? name.substring(0, at) : name).split("[\\s.@_-]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = words.getFirst();
        String letters =
                words.size() == 1 ? start(first, 2) : start(first, 1) + start(words.getLast(), 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    /// The first characters of a word, taking no surrogate pair apart.
    private static String start(String word, int characters) {
        int there = word.codePointCount(0, word.length());
        return word.substring(0, word.offsetByCodePoints(0, Math.min(characters, there)));
    }
}
