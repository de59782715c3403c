package dev.galley.parse;

import java.util.ArrayList;
import java.util.List;

/// Some texts of a few ASCII characters that are looked for in one pass, at most 64. Immutable.
final class ShortTexts {

    private static final String[] NONE = {};

    private final List<String> texts;
    private final String[][] byFirst = new String[128][];

    private ShortTexts(List<String> texts) {
        this.texts = texts;
        for (int c = 0; c < byFirst.length; c++) {
            List<String> some = new ArrayList<>();
            for (String text : texts) {
                if (text.charAt(0) == c) {
                    some.add(text);
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
            if (c < byFirst.length && byFirst[c].length > 0) {
                found |= at(text, i, byFirst[c]);
            }
        }
        return found;
    }

    private long at(String text, int i, String[] some) {
        long found = 0;
        for (String one : some) {
            if (text.startsWith(one, i)) {
                found |= 1L << texts.indexOf(one);
            }
        }
        return found;
    }
}
