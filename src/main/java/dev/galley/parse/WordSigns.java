package dev.galley.parse;

/// The signs of source code inside the words of a line: names that are no words, flags, paths,
/// constants.
final class WordSigns {

    /// The ASCII characters that say something inside a word.
    private static final boolean[] TOLD = told();

    private WordSigns() {}

    static double of(LineShape shape) {
        String core = shape.core();
        double sum = 0;
        for (int i = 0; i < shape.count(); i++) {
            sum += shape.isLower(i) ? 0 : Math.min(2, word(core, shape.start(i), shape.end(i)));
        }
        return sum + capitals(shape);
    }

    private static double word(String core, int start, int end) {
        if (end - start < 2) {
            return 0;
        }
        double sum = flagOrPath(core, start, end);
        for (int i = start + 1; i < end; i++) {
            char c = core.charAt(i);
            if (c >= TOLD.length || TOLD[c]) {
                sum += inWord(core, start, i, end);
            }
        }
        return sum;
    }

    /// What the character at `i` behind the first of a word says.
    private static double inWord(String core, int start, int i, int end) {
        char c = core.charAt(i);
        char before = core.charAt(i - 1);
        if (c == '_' && hasLetter(core, start, i)) {
            return 1.2;
        }
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before) ? 0.9 : 0;
        }
        boolean next = i + 1 < end && Character.isLetterOrDigit(core.charAt(i + 1));
        boolean joined = next && Character.isLetterOrDigit(before);
        return switch (c) {
            case ',' -> joined && !isNumber(before, core.charAt(i + 1)) ? 1.2 : 0;
            case '.' -> joined && Character.isLetter(before) ? 0.4 : 0;
            case ':', '@' -> joined ? 0.8 : 0;
            case '\\' -> next ? 1.5 : 0;
            case '*' -> before == '.' || before == '/' ? 0.8 : 0;
            default -> 0;
        };
    }

    private static boolean isNumber(char before, char behind) {
        return Character.isDigit(before) && Character.isDigit(behind);
    }

    private static boolean hasLetter(String core, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(core.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Words in capitals among words that are not: constants, types and keywords.
    private static double capitals(LineShape shape) {
        String core = shape.core();
        int capitals = 0;
        for (int i = 0; i < shape.count(); i++) {
            int start = shape.start(i);
            capitals +=
                    shape.end(i) - start > 1
                                    && Character.isUpperCase(core.charAt(start))
                                    && Character.isUpperCase(core.charAt(start + 1))
                            ? 1
                            : 0;
        }
        return capitals == shape.count() ? 0 : Math.min(1.8, 0.9 * capitals);
    }

    private static double flagOrPath(String core, int start, int end) {
        char first = core.charAt(start);
        char second = core.charAt(start + 1);
        if (first == '-') {
            int length = end - start;
            boolean lengthy =
                    second == '-' && length > 3 && Character.isLetter(core.charAt(start + 2));
            return lengthy ? 2 : Character.isLetter(second) ? (length <= 4 ? 1.5 : 1) : 0;
        }
        boolean path =
                (first == '/' && Character.isLetter(second))
                        || (first == '.' && second == '/')
                        || (first == '.' && core.startsWith("../", start))
                        || (first == '~' && second == '/');
        return path ? 1 : 0;
    }

    private static boolean[] told() {
        boolean[] told = new boolean[128];
        for (char c : "_,.:@\\*ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            told[c] = true;
        }
        return told;
    }
}
