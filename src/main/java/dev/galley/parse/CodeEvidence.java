package dev.galley.parse;

/// How much one line, taken alone, looks like source code: above zero for code, below zero for
/// running text, in steps of which three make a line certain. What surrounds the line is weighed by
/// [CodeContext].
final class CodeEvidence {

    static final double MOST = 6;
    static final double LEAST = -8;

    private CodeEvidence() {}

    /// Weighs a line that is not a list item.
    static double of(String line) {
        return of(line, LineShape.of(line));
    }

    /// Weighs a line that is not a list item, of which the shape is known.
    static double of(String line, LineShape shape) {
        if (line.isEmpty()) {
            return 0;
        }
        double certain = Math.max(comment(line), LogShape.of(line));
        if (certain > 0) {
            return Math.min(certain, MOST);
        }
        if (shape.sentence()) {
            return Math.max(LEAST, -3 - 0.4 * shape.plain());
        }
        double code = CodeSigns.of(shape) + CodeOpenings.of(shape);
        return Math.clamp(code - prose(shape), LEAST, MOST);
    }

    /// Weighs a line that begins with a bullet.
    ///
    /// @param item the line without its bullet
    static double ofItem(Bullet bullet, String item) {
        if (bullet.mark() == '•' || bullet.mark() == '◦') {
            return -6;
        }
        if (bullet.ordered()) {
            return -4;
        }
        if (item.isEmpty()) {
            return -0.5;
        }
        LineShape shape = LineShape.of(item);
        if (shape.sentence()) {
            return -4;
        }
        char first = item.charAt(0);
        boolean quoted =
                shape.count() == 1 && (shape.strings() > 0 || first == '{' || first == '[');
        if (quoted) {
            return -0.2;
        }
        if (shape.count() == 1) {
            return -1;
        }
        boolean wordy = shape.allPlain() && shape.count() > 3;
        return YamlShape.isKey(item) && !wordy ? -0.8 : -2.2 - 0.5 * shape.prose();
    }

    /// A word with a comma behind it is no sentence, and no heading.
    private static double selector(LineShape shape) {
        return shape.last() == ',' ? 3 : 0;
    }

    private static double comment(String line) {
        if (line.startsWith("//") || line.startsWith("/*") || line.startsWith("*/")) {
            return 3;
        }
        if (line.startsWith("<!--") || line.startsWith("#!") || line.startsWith("\"\"\"")) {
            return 4;
        }
        boolean remark = line.startsWith("# ") || line.startsWith("-- ") || line.startsWith(";; ");
        return remark || line.equals("#") || line.startsWith("'''") ? 2.2 : 0;
    }

    private static double prose(LineShape shape) {
        int count = shape.count();
        if (shape.allPlain()) {
            return count == 1
                    ? 1 - selector(shape)
                    : 3.1 + 0.1 * Math.min(count, 30) + 0.6 * shape.prose();
        }
        boolean mostly = shape.plain() >= 8 && shape.plain() * 10 > count * 7;
        boolean says = saysSomething(shape) || namesSomething(shape);
        double wordy = mostly ? 3 : says ? 2.5 : slashed(shape) ? 1 : 0;
        return 0.5 * shape.prose() + 0.15 * Math.min(shape.plain(), 30) + wordy;
    }

    /// Whether a line is two words with a slash between them, and nothing else.
    private static boolean slashed(LineShape shape) {
        String core = shape.core();
        int slash = core.indexOf('/');
        if (shape.count() != 1 || slash <= 0 || slash != core.lastIndexOf('/')) {
            return false;
        }
        return isLetters(core, 0, slash) && isLetters(core, slash + 1, core.length());
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /// Whether a line is words but for one sign among them, or but for a quotation at its start.
    static boolean saysSomething(LineShape shape) {
        boolean ended = Character.isLetterOrDigit(shape.last());
        int odd = shape.count() - shape.plain();
        if (!ended || odd != 1) {
            return false;
        }
        if (shape.strings() > 0) {
            return shape.strings() == 1 && shape.word(0).equals("\"\"");
        }
        return shape.prose() >= 2 && shape.plain() >= 4;
    }

    /// Whether a short line has one name among its words, and words that a statement has not.
    private static boolean namesSomething(LineShape shape) {
        int odd = shape.count() - shape.plain();
        if (odd != 1 || shape.plain() < 2 || shape.strings() > 0) {
            return false;
        }
        boolean lower = shape.isLower(0) || !shape.isPlain(0);
        return lower
                && !CodeWords.SQL_NEXT.contains(shape.word(0))
                && shape.prose() + shape.joining() > 0
                && hasOneName(shape);
    }

    private static boolean hasOneName(LineShape shape) {
        for (int i = 0; i < shape.count(); i++) {
            if (!shape.isPlain(i)) {
                return isName(shape.word(i));
            }
        }
        return false;
    }

    private static boolean isName(String word) {
        int last = word.length() - 1;
        if (!Character.isLetterOrDigit(word.charAt(0))
                || !Character.isLetterOrDigit(word.charAt(last))) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_./-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
