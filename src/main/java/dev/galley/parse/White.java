package dev.galley.parse;

/// What counts as white space: more than [Character#isWhitespace], because saved pages hold
/// no-break and zero-width spaces.
final class White {

    private White() {}

    /// Whether a character shows nothing.
    static boolean is(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
        }
        return c >= 0x85 && (c == 0x85 || c == 0xA0 || (c >= 0x1680 && isWide(c)));
    }

    private static boolean isWide(char c) {
        return switch (c) {
            case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
            default -> c >= 0x2000 && c <= 0x200B;
        };
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

    /// A text without white space at its ends, and with one blank for each run inside.
    static String normal(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    /// The number of characters from `from` to `to` that are not white.
    static int ink(CharSequence text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}
