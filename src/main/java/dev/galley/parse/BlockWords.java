package dev.galley.parse;

/// Words that open and close a block where a language has no brackets for it. A kind of block is
/// named by one character, `' '` for none.
final class BlockWords {

    private static final char NONE = ' ';

    private BlockWords() {}

    /// The kind of block that a line opens.
    static char opens(LineShape shape) {
        String core = shape.core();
        if (core.endsWith("; then") || core.equals("then")) {
            return 'f';
        }
        if (core.endsWith("; do") || core.equals("do")) {
            return 'd';
        }
        boolean block = core.endsWith(" do") || (core.endsWith("|") && core.contains(" do |"));
        if (block) {
            return 'e';
        }
        boolean ended = ":{;".indexOf(shape.last()) >= 0;
        return switch (shape.word(0)) {
            case "def", "class", "module", "begin", "unless", "if", "case" -> ended ? NONE : 'e';
            default -> NONE;
        };
    }

    /// The kind of block that a line closes.
    static char closes(LineShape shape) {
        String first = shape.word(0);
        if (first.equals("fi")) {
            return 'f';
        }
        if (first.equals("done")) {
            return 'd';
        }
        boolean end = first.equals("end") && shape.count() == 1;
        return end || first.startsWith("end.") ? 'e' : NONE;
    }
}
