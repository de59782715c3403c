package dev.galley.check;

import java.util.Locale;

/// Compares what people wrote: case, white space, the kind of quotation mark and a mark at the end
/// say nothing. Pure functions, linear in the text.
final class Wording {

    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_NAME = 500;
    private static final String END_MARKS = ".,;:!?";

    private Wording() {}

    /// A text reduced to what counts when two of them are compared.
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = plain(lower.charAt(i));
            if (c == ' ') {
                gap = !normal.isEmpty();
                continue;
            }
            if (gap) {
                normal.append(' ');
                gap = false;
            }
            normal.append(c);
        }
        return withoutEndMarks(normal);
    }

    /// Whether two texts say the same.
    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /// Whether two texts say the same, or one of them stands word for word in the other; long texts
    /// only where they say the same, and an empty one is like none.
    static boolean alike(String one, String other) {
        return normalAlike(normal(one), normal(other));
    }

    /// The same for texts that [#normal] has reduced already.
    static boolean normalAlike(String a, String b) {
        boolean brief = a.length() <= LONGEST_NAME && b.length() <= LONGEST_NAME;
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.equals(b) || (brief && (holds(a, b) || holds(b, a))));
    }

    /// A text as a message quotes it: on one line, cut where it is long.
    static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() > LONGEST_QUOTE) {
            int end = LONGEST_QUOTE - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
            line = line.substring(0, end).stripTrailing() + "…";
        }
        return "“" + line + "”";
    }

    /// Whether one text stands word for word in another, both reduced by [#normal].
    static boolean holds(String whole, String part) {
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
            if (isEdge(whole, at - 1) && isEdge(whole, at + part.length())) {
                return !part.isEmpty();
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static String withoutEndMarks(CharSequence text) {
        int end = text.length();
        while (end > 0
                && (END_MARKS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.subSequence(0, end).toString();
    }
}
