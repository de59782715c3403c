package dev.galley.cli;

import org.jspecify.annotations.Nullable;

/// Texts as they may stand on a terminal. Articles and file names come from outside; their control
/// characters must not steer it.
final class Plain {

    private static final String ELLIPSIS = "…";

    private Plain() {}

    /// A text on one line; control characters, line ends among them, become blanks.
    static String line(@Nullable String text) {
        return text == null ? "" : replaced(text, false);
    }

    /// A text that keeps its line ends and tabs; other control characters become blanks.
    static String paragraph(String text) {
        return replaced(text.replace("\r\n", "\n"), true);
    }

    /// A text of at most so many characters, the last an ellipsis where something was cut; 0 cuts
    /// nothing.
    static String cut(String text, int most) {
        if (most <= 0 || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }

    private static String replaced(String text, boolean lines) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = !steers(c) || (lines && (c == '\n' || c == '\t'));
            plain.append(kept ? c : ' ');
        }
        return plain.toString();
    }

    /// Control characters, and those that turn the direction of the text.
    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
