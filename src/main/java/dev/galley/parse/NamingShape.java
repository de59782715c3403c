package dev.galley.parse;

import java.util.Locale;

/// Lines of running text that name something of code: a path, a variable, a file, a word in quotes.
/// Headings are often so.
final class NamingShape {

    private static final double SAYS = 2.5;
    private static final double NAMES = 2;
    private static final double FILE = 0.6;
    private static final double ARROW = 3.2;
    private static final int MOST_ENDING = 5;
    private static final int STATEMENTS =
            WordKinds.SQL_NEXT
                    | WordKinds.COMMANDS
                    | WordKinds.STATEMENT
                    | WordKinds.OPENERS
                    | WordKinds.SINGLE
                    | WordKinds.UPPER;
    private static final AsciiSet SIGNS = AsciiSet.of("=;<>|&\\{}[]");

    private NamingShape() {}

    /// How much a line looks so, zero for not at all.
    static double of(LineShape shape) {
        if (saysSomething(shape)) {
            return SAYS;
        }
        if (isArrow(shape)) {
            return ARROW;
        }
        if (shape.count() == 1) {
            return isPair(shape.core()) ? 1 : isFile(shape.core()) ? FILE : 0;
        }
        if (!(shape.endsInWord() || isChoice(shape))) {
            return 0;
        }
        boolean statement = shape.signs().hasAny(SIGNS) || isStatement(shape);
        if (statement || !areNames(shape)) {
            return 0;
        }
        boolean joined = shape.prose() + shape.joining() > 0;
        boolean one = shape.strings() == 0 && shape.count() - shape.plain() == 1;
        return joined ? SAYS : one ? NAMES : 0;
    }

    /// Whether a line is words but for one sign among them, or but for a quotation at its start.
    private static boolean saysSomething(LineShape shape) {
        boolean ended = Character.isLetterOrDigit(shape.last());
        int odd = shape.count() - shape.plain();
        if (!ended || odd != 1) {
            return false;
        }
        return shape.strings() == 0
                ? shape.prose() >= 2 && shape.plain() >= 4
                : shape.strings() == 1 && (shape.word(0).equals("\"\"") || isMarked(shape));
    }

    /// Whether an arrow stands between plain words.
    private static boolean isArrow(LineShape shape) {
        boolean one = shape.strings() == 0 && shape.count() - shape.plain() == 1;
        if (!one || !Character.isLetter(shape.last())) {
            return false;
        }
        boolean asks = CodeWords.ASKING.contains(shape.word(0).toLowerCase(Locale.ROOT));
        return shape.core().contains(" -> ") || (asks && isOperator(shape.word(1)));
    }

    private static boolean isOperator(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("=!<>&|+*-/%?:".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line is one name, of a call or a thing, as it may head a text; what is called on
    /// something else is a statement.
    static boolean isOneName(LineShape shape) {
        if (shape.count() != 1 || shape.strings() > 0 || !isName(shape.word(0))) {
            return false;
        }
        String name = shape.word(0);
        return !name.endsWith("()") || name.indexOf('.') < 0;
    }

    /// Whether a piece of code is marked as such among words.
    private static boolean isMarked(LineShape shape) {
        return shape.signs().has('`') && !isStatement(shape);
    }

    private static boolean isStatement(LineShape shape) {
        String first = shape.word(0);
        return shape.is(0, STATEMENTS)
                || first.equals("from")
                || first.equals("$")
                || first.endsWith(":");
    }

    private static boolean areNames(LineShape shape) {
        for (int i = 0; i < shape.count(); i++) {
            if (shape.isPlain(i)) {
                continue;
            }
            String word = shape.word(i);
            boolean listed = word.endsWith(",") && isName(word.substring(0, word.length() - 1));
            boolean name = word.equals("\"\"") || isName(word) || listed;
            boolean aside = shape.prose() > 0 ? isAside(word) : isShare(word);
            if (!name && !aside) {
                return false;
            }
        }
        return true;
    }

    /// A dash between words, a share in percent, an option of a program.
    private static boolean isAside(String word) {
        boolean option =
                word.length() > 3 && word.startsWith("--") && Character.isLetter(word.charAt(2));
        return word.equals("-") || isShare(word) || option;
    }

    private static boolean isShare(String word) {
        return Character.isDigit(word.charAt(0)) && word.charAt(word.length() - 1) == '%';
    }

    /// Whether a line offers one string or another.
    private static boolean isChoice(LineShape shape) {
        String core = shape.core();
        return core.endsWith("\"\"") && (core.contains(" or ") || core.contains(" and "));
    }

    /// Letters and digits, joined by what stands in paths, variables and names of calls.
    private static boolean isName(String word) {
        char first = word.charAt(0);
        if (!Character.isLetterOrDigit(first) && "./$@~*".indexOf(first) < 0) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sharp = c == '#' && i + 1 == word.length();
            if (!Character.isLetterOrDigit(c) && "_./-@()*".indexOf(c) < 0 && !sharp) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /// Whether a line is two words with a slash between them, and nothing else.
    private static boolean isPair(String core) {
        int slash = core.indexOf('/');
        return slash > 0
                && slash == core.lastIndexOf('/')
                && isLetters(core, 0, slash)
                && isLetters(core, slash + 1, core.length());
    }

    /// Whether a word is a path that ends in the name of a file, without a sign before it.
    private static boolean isFile(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0
                && word.length() - dot <= MOST_ENDING
                && isLetters(word, dot + 1, word.length())
                && Character.isLetter(word.charAt(0))
                && isName(word)
                && word.indexOf('(') < 0;
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }
}
