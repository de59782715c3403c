package dev.galley.ui.source;

import dev.galley.text.Span;

/// White space as the coverage counts it, and the marks of list items. Pure.
final class White {

    private static final String BULLETS = "•◦-*";
    private static final int MOST_DIGITS = 3;

    private White() {}

    /// Whether a character shows nothing: saved pages hold no-break and zero-width spaces.
    static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /// The first position from `from` that is not white, or `to`.
    static int skip(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The end of what is not white before `to`, or `from`.
    static int back(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// A span without the white space at its ends.
    static Span strip(CharSequence text, int from, int to) {
        int start = skip(text, from, to);
        return new Span(start, back(text, start, to));
    }

    /// The number of characters from `from` to `to` that are not white.
    static int ink(CharSequence text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += is(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    /// Where the text behind the marks of a list item begins; `from` where there is no mark.
    static int afterMarks(CharSequence text, int from, int to) {
        int i = skip(text, from, to);
        int digits = i;
        while (digits < to && digits - i < MOST_DIGITS && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > i && digits < to && ".)".indexOf(text.charAt(digits)) >= 0) {
            return skip(text, digits + 1, to);
        }
        boolean marked = i < to && BULLETS.indexOf(text.charAt(i)) >= 0;
        return marked ? skip(text, i + 1, to) : i;
    }
}
