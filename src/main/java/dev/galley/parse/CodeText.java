package dev.galley.parse;

import java.util.Arrays;
import java.util.Locale;

/// The beginning of a piece of code, in the forms in which signs of languages are looked for.
/// Immutable, thread-safe.
final class CodeText {

    private static final int MOST = 4_000;

    private final String text;
    private final AsciiSet signs;
    private final String lower;
    private final AsciiSet lowerSigns;
    private final int[] lineStarts;

    CodeText(String code) {
        this.text = code.length() > MOST ? code.substring(0, MOST) : code;
        this.signs = AsciiSet.of(text);
        this.lower = text.toLowerCase(Locale.ROOT);
        this.lowerSigns = AsciiSet.of(lower);
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    String text() {
        return text;
    }

    AsciiSet signs() {
        return signs;
    }

    /// The text in lower case.
    String lower() {
        return lower;
    }

    AsciiSet lowerSigns() {
        return lowerSigns;
    }

    /// Where each line begins.
    int[] lineStarts() {
        return lineStarts;
    }
}
