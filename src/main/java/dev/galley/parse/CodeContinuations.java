package dev.galley.parse;

import java.util.Locale;

/// Raises the evidence of lines that a line beside them asks for: what stands behind an open end,
/// and selectors above the brace that they share. For one body.
final class CodeContinuations {

    private static final float ASKED = 3;
    private static final float BODY = 1;
    private static final float SELECTOR = 2;
    private static final int MOST_WORDS = 4;
    private static final int FARTHEST = 12;

    private CodeContinuations() {}

    /// Adds to the evidence of the lines.
    static void add(BodyLines lines, float[] evidence) {
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] <= 0) {
                continue;
            }
            LineShape shape = lines.shape(i);
            if (shape.last() == '{') {
                selectors(lines, evidence, i);
            }
            boolean next = i + 1 < evidence.length && !lines.gapBefore(i + 1);
            if (next && !lines.shape(i + 1).sentence()) {
                boolean asked = asks(shape.last()) || isClause(shape);
                evidence[i + 1] += asked || goesOn(shape, lines.shape(i + 1)) ? ASKED : body(shape);
            }
        }
    }

    private static boolean asks(char last) {
        return switch (last) {
            case '=', '\\', '|', '&', '(', '[' -> true;
            default -> false;
        };
    }

    /// Whether a line is the words of a clause in capitals, and nothing behind them.
    private static boolean isClause(LineShape shape) {
        return shape.count() <= 2
                && shape.allPlain()
                && Character.isLetter(shape.last())
                && CodeWords.UPPER.contains(shape.word(0))
                && shape.core().equals(shape.core().toUpperCase(Locale.ROOT));
    }

    /// Whether words in capitals go on with a statement that begins with one.
    private static boolean goesOn(LineShape statement, LineShape next) {
        return CodeWords.UPPER.contains(statement.word(0))
                && next.count() > 1
                && next.allPlain()
                && next.core().equals(next.core().toUpperCase(Locale.ROOT));
    }

    private static float body(LineShape shape) {
        return shape.last() == ':' && CodeWords.OPENERS.contains(shape.word(0)) ? BODY : 0;
    }

    private static void selectors(BodyLines lines, float[] evidence, int brace) {
        int i = brace;
        while (i > 0 && brace - i < FARTHEST && !lines.gapBefore(i)) {
            i--;
            LineShape shape = lines.shape(i);
            boolean selector = shape.last() == ',' && shape.count() <= MOST_WORDS;
            if (!selector || shape.prose() > 0 || lines.isItem(i)) {
                return;
            }
            evidence[i] = Math.max(evidence[i], SELECTOR);
        }
    }
}
