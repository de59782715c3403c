package dev.galley.parse;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// Some texts of a few ASCII characters that are looked for in one pass, at most 64. Immutable.
final class ShortTexts {

    /// A text, with a bit for its place in the list.
    private record Marked(String text, long bit) {}

    private static final Marked[] NONE = {};

    private final Marked[][] byFirst = new Marked[128][];

    private final AsciiSet firsts;

    private ShortTexts(List<String> texts) {
        firsts = AsciiSet.of(texts.stream().map(t -> t.substring(0, 1)).collect(joining()));
        for (int c = 0; c < byFirst.length; c++) {
            List<Marked> some = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).charAt(0) == c) {
                    some.add(new Marked(texts.get(i), 1L << i));
                }
            }
            byFirst[c] = some.toArray(NONE);
        }
    }

    static ShortTexts of(String... texts) {
        return new ShortTexts(List.of(texts));
    }

    /// Which of the texts another one holds: a bit for each, by its place in the list.
    long in(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (firsts.has(c)) {
                found |= at(text, i, byFirst[c]);
            }
        }
        return found;
    }

    private static long at(String text, int i, Marked[] some) {
        long found = 0;
        for (Marked one : some) {
            if (text.startsWith(one.text(), i)) {
                found |= one.bit();
            }
        }
        return found;
    }
}
