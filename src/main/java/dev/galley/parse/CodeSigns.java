package dev.galley.parse;

import java.util.List;

/// The signs of source code anywhere in a line: operators, brackets, calls, how it begins and ends,
/// and with [WordSigns] names that are no words.
final class CodeSigns {

    private static final ShortTexts OPERATORS =
            ShortTexts.of(
                    "==", "!=", "=>", "->", "::", ":=", "+=", "-=", "&&", "||", "<=", ">=", "<-",
                    "=~", "?.", "??", "|>", "<<", ">>", "++", "**", "...$", "%{", "#{", "<%", "%>");
    private static final long PLUS_PLUS = OPERATORS.in("++");
    private static final ShortTexts LOOSE = ShortTexts.of(" | ", " > ", " < ", " * ", " + ", " % ");
    private static final AsciiSet LOOSE_SIGNS = AsciiSet.of("|><*+%");
    private static final List<String> OPEN_ENDS = List.of("=>", "->", "=", "&&", "||", " |", " +");

    private static final AsciiSet OPEN_END_SIGNS = AsciiSet.of("=>&|+");
    private static final AsciiSet INNER_SIGNS = AsciiSet.of("($[]{}");
    private static final AsciiSet OPERATOR_SIGNS = AsciiSet.of("=!>-:+&|<~?*$%#");

    private static final double COLUMNS = 2;

    private CodeSigns() {}

    /// How many signs a line shows; no more are looked for once there are more than `enough`.
    static double of(LineShape shape, double enough) {
        String core = shape.core();
        if (core.isEmpty()) {
            return 0;
        }
        double columns = core.contains("   ") ? COLUMNS : 0;
        if (shape.allLower()) {
            return columns;
        }
        double sum = columns + ending(shape) + beginning(shape) + operators(shape) + inner(shape);
        if (sum >= enough) {
            return sum;
        }
        return sum + WordSigns.of(shape) + Math.min(1.1, 0.7 * shape.strings());
    }

    private static double ending(LineShape shape) {
        String core = shape.core();
        boolean plain = shape.allPlain();
        if (onlyBrackets(core)) {
            return 4.5;
        }
        if (isWhole(core)) {
            return 1.5;
        }
        if (OPEN_END_SIGNS.has(shape.last())) {
            for (String end : OPEN_ENDS) {
                if (core.endsWith(end)) {
                    return 2.5;
                }
            }
        }
        return switch (shape.last()) {
            case ';' -> semicolon(shape);
            case '{' -> 3.5;
            case '}' -> isRule(core) ? 4.5 : 1.5;
            case '(', '[' -> 2.5;
            case '\\' -> 3.5;
            case '>' -> core.charAt(0) == '<' ? 1.5 : 0;
            case ',' -> plain ? 0 : 0.8;
            case '/' -> shape.count() == 1 ? 2.5 : 0;
            default -> 0;
        };
    }

    /// Whether a line is one call with something in its brackets, or one list of values.
    private static boolean isWhole(String core) {
        int last = core.length() - 1;
        if (core.charAt(last) == ']') {
            return core.charAt(0) == '[' && core.indexOf(',') > 0;
        }
        int open = core.charAt(last) == ')' ? core.indexOf('(') : -1;
        if (open <= 0 || open + 1 == last) {
            return false;
        }
        for (int i = 0; i < open; i++) {
            char c = core.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /// Whether a line has a name, a colon and a value in braces at its end.
    private static boolean isRule(String core) {
        int open = core.indexOf('{');
        int colon = core.indexOf(':', open + 1);
        return open > 0 && colon > open && colon + 2 < core.length() && core.indexOf('"') < 0;
    }

    private static double semicolon(LineShape shape) {
        boolean prose = shape.allPlain() && (shape.count() >= 4 || shape.core().contains(", "));
        if (prose || shape.prose() > 2) {
            return 0.3;
        }
        return shape.allPlain() ? 5 : 3;
    }

    private static double beginning(LineShape shape) {
        String core = shape.core();
        char first = core.charAt(0);
        char next = core.length() > 1 ? core.charAt(1) : ' ';
        if (shape.signs().has('>') && isPrompt(shape.word(0)) && shape.count() > 1) {
            return 4;
        }
        return switch (first) {
            case '<' -> isTagAmongWords(core) ? 0 : isTag(next) ? 4.5 : 0.5;
            case '@' -> !Character.isLetter(next) ? 0 : NamingShape.isOneName(shape) ? 1.5 : 3.5;
            case '[' -> core.indexOf("] ") > 1 && Character.isLetter(shape.last()) ? 0.5 : 2;
            case '}', ']', '{' -> 2;
            case ')' -> 2.5;
            case '$' -> 2;
            case '^' -> 3;
            case '\\' -> Character.isLetter(next) ? 3.5 : 0;
            case '#' -> Character.isLetter(next) || next == '[' ? 2 : 0;
            case '.' -> Character.isLetter(next) && !isPath(shape) ? 2.5 : 0.5;
            case '&' -> Character.isLetter(next) ? 2.5 : 0.5;
            case '-' -> next == '-' || Character.isLetter(next) ? 1.5 : 0.3;
            case '"' -> quoted(shape);
            case '|', '+', '?', ':', '=' -> 1;
            default -> 0;
        };
    }

    private static boolean isTag(char next) {
        return Character.isLetter(next) || "/!?%".indexOf(next) >= 0;
    }

    /// Whether a line is one bare tag with words behind it and no tag that closes.
    private static boolean isTagAmongWords(String core) {
        int end = core.indexOf('>');
        boolean bare = end > 1 && core.indexOf(' ') == end + 1 && core.indexOf('<', 1) < 0;
        return bare && Character.isLetter(core.charAt(core.length() - 1));
    }

    /// Whether a hidden file's name has plain words behind it.
    private static boolean isPath(LineShape shape) {
        return shape.count() > 1
                && shape.plain() == shape.count() - 1
                && Character.isLetter(shape.last());
    }

    /// Whether a word is what a shell shows before a command, other than a single sign.
    private static boolean isPrompt(String word) {
        int last = word.length() - 1;
        boolean named = last > 0 && word.charAt(last) == '>' && Character.isLetter(word.charAt(0));
        return word.equals(">>>") || (named && word.indexOf('<') < 0);
    }

    /// Words in quotes and nothing else may as well be a heading.
    private static double quoted(LineShape shape) {
        String core = shape.core();
        if (core.startsWith("\"\":") || core.startsWith("\"\" =>")) {
            return 4;
        }
        boolean words = core.equals("\"\"") && shape.signs().has(' ');
        return words ? -1.2 : core.equals("\"\"") || core.equals("\"\",") ? 2.5 : 0;
    }

    private static double operators(LineShape shape) {
        if (!shape.signs().hasAny(OPERATOR_SIGNS)) {
            return 0;
        }
        String core = shape.core();
        double sum = 0;
        long found = OPERATORS.in(core);
        if ((found & PLUS_PLUS) != 0 && endsWord(core)) {
            found ^= PLUS_PLUS;
        }
        if (found != 0) {
            sum = 2 + 0.5 * Long.bitCount(found);
        }
        if (sum == 0 && core.indexOf('=') >= 0) {
            sum = isAssignment(core) ? 3.8 : 2.8;
        }
        boolean loosely = sum < 4 && shape.signs().hasAny(LOOSE_SIGNS);
        for (int loose = loosely ? Long.bitCount(LOOSE.in(core)) : 0; loose > 0; loose--) {
            sum += 0.8;
        }
        return Math.min(sum, 4);
    }

    /// Whether a line is a name with a value right behind it, as a shell has it.
    private static boolean isAssignment(String core) {
        int equal = core.indexOf('=');
        for (int i = 0; i < equal; i++) {
            if (!Character.isLetterOrDigit(core.charAt(i)) && core.charAt(i) != '_') {
                return false;
            }
        }
        return equal > 0 && equal + 1 < core.length() && core.indexOf(' ') < 0;
    }

    /// Whether the first `++` is the end of a name such as c++, with words behind it.
    private static boolean endsWord(String core) {
        int at = core.indexOf("++");
        return at > 0
                && at + 3 < core.length()
                && Character.isLetter(core.charAt(at - 1))
                && core.charAt(at + 2) == ' '
                && Character.isLetter(core.charAt(at + 3));
    }

    private static double inner(LineShape shape) {
        if (!shape.signs().hasAny(INNER_SIGNS)) {
            return 0;
        }
        String core = shape.core();
        double calls = 0;
        double sum = 0;
        boolean braces = false;
        boolean brackets = false;
        for (int i = 1; i < core.length(); i++) {
            char c = core.charAt(i);
            char before = core.charAt(i - 1);
            if (!INNER_SIGNS.has(c) && before != '$') {
                continue;
            }
            if (c == '(' && (Character.isLetterOrDigit(before) || before == '_')) {
                calls += calls == 0 ? 1.8 : 0.4;
            } else if (before == '$' && (Character.isLetter(c) || c == '{' || c == '(')) {
                sum += 1;
            }
            braces |= c == '{' || c == '}';
            brackets |= c == '[' || c == ']';
        }
        return Math.min(calls, 3) + Math.min(sum, 2) + (braces ? 1 : 0) + (brackets ? 0.8 : 0);
    }

    private static boolean onlyBrackets(String core) {
        boolean bracket = false;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (Character.isLetterOrDigit(c) || White.is(c)) {
                return false;
            }
            bracket |= "{}[]()".indexOf(c) >= 0;
        }
        return bracket;
    }
}
