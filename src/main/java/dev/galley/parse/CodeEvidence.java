package dev.galley.parse;

/// How much one line, taken alone, looks like source code: above zero for code, below zero for
/// running text, in steps of which three make a line certain. What surrounds the line is weighed by
/// [CodeContext].
final class CodeEvidence {

    static final double MOST = 6;
    static final double LEAST = -8;

    /// What a comment can begin with.
    private static final String COMMENTS = "/*<#\"-;'";

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
        double prose = prose(shape);
        double signs = CodeSigns.of(shape, MOST + 1 + prose);
        if (signs - prose >= MOST) {
            return MOST;
        }
        double code = signs + CodeOpenings.of(shape);
        boolean nothing = code == 0 && prose == 0 && shape.count() == 1;
        return nothing ? -0.5 : Math.clamp(code - prose, LEAST, MOST);
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
        if (bullet.mark() == '*') {
            return item.endsWith("{") ? 3 : -5;
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

    /// A word with a comma behind it is no sentence, and no heading; with a full stop it is one.
    private static double single(LineShape shape) {
        return switch (shape.last()) {
            case ',' -> -2;
            case '.' -> 4;
            case '!', '?' -> 2.5;
            default -> 1;
        };
    }

    private static double comment(String line) {
        if (COMMENTS.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        if (line.startsWith("//") || line.startsWith("/*") || line.startsWith("*/")) {
            return 3;
        }
        if (line.startsWith("<!--") || line.startsWith("#!") || line.startsWith("\"\"\"")) {
            return 4;
        }
        boolean remark =
                line.startsWith("# ")
                        || line.startsWith("-- ")
                        || line.startsWith(";; ")
                        || line.startsWith("; ");
        return remark || line.equals("#") || line.startsWith("'''") ? 2.2 : 0;
    }

    private static double prose(LineShape shape) {
        int count = shape.count();
        if (shape.allPlain()) {
            return count == 1
                    ? single(shape)
                    : 3.1 + 0.1 * Math.min(count, 30) + 0.6 * shape.prose();
        }
        boolean mostly = shape.plain() >= 8 && shape.plain() * 10 > count * 7;
        double wordy = mostly ? 3 : NamingShape.of(shape);
        return 0.5 * shape.prose() + 0.15 * Math.min(shape.plain(), 30) + wordy;
    }
}
