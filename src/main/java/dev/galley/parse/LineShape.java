package dev.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a line looks like: its text with the content of strings, addresses and trailing comments
/// taken out, cut into words that are counted.
///
/// @param core the line with `""` for each string and `url` for each address
/// @param strings how many strings it has
/// @param plain how many words are letters only, or a number
/// @param prose how many words are of the kind that only running text has
record LineShape(String core, List<String> words, int strings, int plain, int prose) {

    /// Only so much of a line is looked at.
    static final int MOST = 400;

    private static final AsciiSet MASKED = AsciiSet.of("\"'`#/");

    static LineShape of(String text) {
        String line = text.length() > MOST ? text.substring(0, MOST) : text;
        return of(line, AsciiSet.of(line));
    }

    /// @param line at most so much of a line as is looked at
    /// @param signs its ASCII characters
    static LineShape of(String line, AsciiSet signs) {
        if (!signs.hasAny(MASKED)) {
            return counted(line.strip(), 0);
        }
        StringBuilder core = new StringBuilder(line.length());
        int strings = mask(line, core);
        return counted(core.toString().strip(), strings);
    }

    private static LineShape counted(String masked, int strings) {
        List<String> words = new ArrayList<>(masked.length() / 6 + 4);
        int plain = 0;
        int prose = 0;
        int from = 0;
        while (from < masked.length()) {
            int start = White.skip(masked, from, masked.length());
            int end = start;
            while (end < masked.length() && !White.is(masked.charAt(end))) {
                end++;
            }
            if (end > start) {
                String word = masked.substring(start, end);
                words.add(word);
                String bare = isLower(word) ? word : bare(word);
                if (!bare.isEmpty()) {
                    plain++;
                    prose += CodeWords.PROSE.contains(bare) ? 1 : 0;
                }
            }
            from = end;
        }
        return new LineShape(masked, words, strings, plain, prose);
    }

    int count() {
        return words.size();
    }

    /// Whether there is nothing but plain words.
    boolean allPlain() {
        return plain == words.size() && strings == 0;
    }

    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    char last() {
        return core.isEmpty() ? ' ' : core.charAt(core.length() - 1);
    }

    /// Whether it ends like a sentence, and is not the end of an expression.
    boolean sentence() {
        int end = core.length();
        while (end > 0 && ")\"'”’".indexOf(core.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 2 || plain < 2 || core.charAt(0) == '<') {
            return false;
        }
        char stop = core.charAt(end - 1);
        if (stop == '?' && plain < 3 && plain < count()) {
            return false;
        }
        boolean after =
                Character.isLetterOrDigit(core.charAt(end - 2))
                        || ")\"'`%”’…".indexOf(core.charAt(end - 2)) >= 0;
        return (stop == '.' || stop == '?' || stop == '!') && after && plain * 2 >= count();
    }

    private static boolean isLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /// A plain word in lower case, without what a sentence puts round it; empty for others.
    private static String bare(String word) {
        if (word.equals("&") || word.equals("/") || word.equals("–") || word.equals("—")) {
            return word;
        }
        int start = 0;
        int end = word.length();
        while (start < end && "(\"'“‘".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".,;:?!)\"'”’".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start > 2 && word.startsWith("++", end - 2)) {
            end -= 2;
        }
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            boolean inner = i > start && i + 1 < end && (c == '-' || c == '\'' || c == '’');
            boolean capital =
                    i > start && c >= 'A' && c <= 'Z' && Character.isLowerCase(word.charAt(i - 1));
            if ((!Character.isLetterOrDigit(c) && !inner) || capital) {
                return "";
            }
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int mask(String line, StringBuilder out) {
        int strings = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int close = c == '"' || c == '\'' || c == '`' ? close(line, i) : -1;
            if (close > 0) {
                strings++;
                out.append("\"\"");
                i = close + 1;
            } else if (isAddress(line, i)) {
                out.append("url");
                i = addressEnd(line, i);
            } else if (startsComment(line, i)) {
                i = line.length();
            } else {
                out.append(c);
                i++;
            }
        }
        return strings;
    }

    /// The end of the string that opens at a quote; an apostrophe in a word opens none.
    private static int close(String line, int open) {
        char quote = line.charAt(open);
        if (open > 0 && Character.isLetterOrDigit(line.charAt(open - 1)) && quote == '\'') {
            return -1;
        }
        int close = line.indexOf(quote, open + 1);
        while (quote == '\''
                && close > 0
                && close + 1 < line.length()
                && Character.isLetter(line.charAt(close + 1))) {
            close = line.indexOf(quote, close + 1);
        }
        return close;
    }

    private static boolean isAddress(String line, int i) {
        return line.charAt(i) == 'h'
                && (line.startsWith("http://", i) || line.startsWith("https://", i));
    }

    private static int addressEnd(String line, int from) {
        int end = from;
        while (end < line.length()
                && !White.is(line.charAt(end))
                && "\"'`)>;,".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end > from && line.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static boolean startsComment(String line, int i) {
        char c = line.charAt(i);
        return i > 1
                && (c == '#' || c == '/')
                && White.is(line.charAt(i - 1))
                && (line.startsWith("# ", i) || line.startsWith("// ", i));
    }
}
