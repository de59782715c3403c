package dev.galley.parse;

/// Words that open and close a block where a language has no brackets for it. A kind of block is
/// named by one character, `' '` for none.
final class BlockWords {

    private static final char NONE = ' ';

    private BlockWords() {}

    /// The kind of block that a line opens.
    static char opens(LineShape shape) {
        char closing = atEnd(shape.core(), shape.last());
        if (closing != NONE) {
            return closing;
        }
        if (shape.count() == 0 || "dcmbui".indexOf(shape.core().charAt(shape.start(0))) < 0) {
            return NONE;
        }
        boolean ended = ":{;".indexOf(shape.last()) >= 0;
        return switch (shape.word(0)) {
            case "def", "class", "module", "begin", "unless", "if", "case" -> ended ? NONE : 'e';
            default -> NONE;
        };
    }

    private static char atEnd(String core, char last) {
        return switch (last) {
            case 'n' -> core.endsWith("; then") || core.equals("then") ? 'f' : NONE;
            case 'o' ->
                    core.endsWith("; do") || core.equals("do")
                            ? 'd'
                            : core.endsWith(" do") ? 'e' : NONE;
            case '|' -> core.contains(" do |") ? 'e' : NONE;
            default -> NONE;
        };
    }

    /// The kind of block that a line closes.
    static char closes(LineShape shape) {
        if (shape.count() == 0 || "fde".indexOf(shape.core().charAt(shape.start(0))) < 0) {
            return NONE;
        }
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
