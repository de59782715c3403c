package dev.galley.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Cuts text into the tokens that are compared: words, stretches of white space, line ends, and
/// single other characters. The tokens joined give the text.
final class Words {

    private Words() {}

    /// The tokens of a text.
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>(text.length() / 3 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /// The lines of a text, each with its line end.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(at, end));
            at = end;
        }
        return lines;
    }

    /// Whether a token is a word and not white space or a sign.
    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /// The hashes of a text's words in lower case, sorted: which words it has, not where.
    static int[] bag(String text) {
        List<String> tokens = of(text);
        int[] bag = new int[tokens.size()];
        int size = 0;
        for (String token : tokens) {
            if (isWord(token)) {
                bag[size] = token.toLowerCase(Locale.ROOT).hashCode();
                size++;
            }
        }
        int[] sorted = Arrays.copyOf(bag, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        if (first == '\n' || Character.isIdeographic(first)) {
            return next;
        }
        if (isBlank(first)) {
            return endOfBlanks(text, next);
        }
        return Character.isLetterOrDigit(first) ? endOfWord(text, next) : next;
    }

    private static int endOfBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean goesOn = isInWord(point) || isApostrophe(text, at);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isInWord(int point) {
        int type = Character.getType(point);
        boolean mark =
                type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || (Character.isLetterOrDigit(point) && !Character.isIdeographic(point));
    }

    private static boolean isApostrophe(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || point == '\u00A0';
    }
}
