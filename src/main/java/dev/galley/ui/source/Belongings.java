package dev.galley.ui.source;

import dev.galley.article.MetaField;
import dev.galley.text.Span;

/// What of the text before a span belongs to it: the bullet of an item, the label of a field. Pure.
final class Belongings {

    private Belongings() {}

    /// Where what belongs to a claim begins in the text before it.
    ///
    /// @param gap what stands between the claim before and this one, without white space round it
    /// @return from `gap.start()`, where all of it belongs, to `gap.end()`, where nothing does
    static int before(String text, Span gap, Piece claim) {
        return switch (claim.kind()) {
            case META -> beforeField(text, gap, claim);
            case LIST, SIMILAR -> beforeItem(text, gap);
            case TITLE, HEADING, PARAGRAPH, CODE, IMAGE, CHROME, UNCLAIMED -> gap.end();
        };
    }

    private static int beforeItem(String text, Span gap) {
        int line = lineStart(text, gap);
        return isMark(text, line, gap.end()) ? White.skip(text, line, gap.end()) : gap.end();
    }

    /// The label on the same line, perhaps behind a bullet; or the bullet, and over a field's first
    /// item the label on a line before.
    private static int beforeField(String text, Span gap, Piece claim) {
        int line = lineStart(text, gap);
        int first = White.skip(text, line, gap.end());
        if (claim.isFirst() && isLabel(text, line, gap.end(), claim)) {
            return first;
        }
        if (!isMark(text, line, gap.end())) {
            return gap.end();
        }
        if (!claim.isFirst() || line == gap.start()) {
            return first;
        }
        Span above = new Span(gap.start(), White.back(text, gap.start(), line));
        int label = lineStart(text, above);
        return isLabel(text, label, above.end(), claim)
                ? White.skip(text, label, above.end())
                : first;
    }

    private static boolean isMark(String text, int from, int to) {
        return White.afterMarks(text, from, to) == to;
    }

    private static boolean isLabel(String text, int from, int to, Piece claim) {
        return isWords(text, White.afterMarks(text, from, to), to, claim.head());
    }

    /// Whether a stretch says some words, whatever their case and blanks, perhaps with a colon.
    private static boolean isWords(String text, int from, int to, String words) {
        if (to - from > 2 * words.length() + 2) {
            return false;
        }
        String there = text.substring(from, White.back(text, from, to));
        String bare = there.endsWith(":") ? there.substring(0, there.length() - 1) : there;
        return MetaField.snakeCase(bare).equals(MetaField.snakeCase(words));
    }

    private static int lineStart(String text, Span in) {
        int i = in.end();
        while (i > in.start() && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }
}
