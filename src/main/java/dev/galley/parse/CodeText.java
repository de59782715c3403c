package dev.galley.parse;

import java.util.Locale;

/// The beginning of a piece of code, in the forms in which signs of languages are looked for.
///
/// @param lower the text in lower case
record CodeText(String text, AsciiSet signs, String lower, AsciiSet lowerSigns) {

    private static final int MOST = 4_000;

    static CodeText of(String code) {
        String text = code.length() > MOST ? code.substring(0, MOST) : code;
        String lower = text.toLowerCase(Locale.ROOT);
        return new CodeText(text, AsciiSet.of(text), lower, AsciiSet.of(lower));
    }
}
