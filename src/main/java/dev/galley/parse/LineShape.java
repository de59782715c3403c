package dev.galley.parse;

import org.jspecify.annotations.Nullable;

/// What a line looks like: its text with the content of strings, addresses and trailing comments
/// taken out, cut into words that are counted. Not thread-safe.
final class LineShape {

    /// Only so much of a line is looked at.
    static final int MOST = 400;

    private static final AsciiSet MASKED = AsciiSet.of("\"'`#/");
    private static final int UNKNOWN = -1;

    private final String core;
    private final AsciiSet signs;
    private final int strings;
    private @Nullable LineWords words;
    private final @Nullable String[] opening = new String[2];
    private @Nullable Boolean sentence;
    private int prose = UNKNOWN;
    private int joining = UNKNOWN;

    private LineShape(String core, AsciiSet signs, int strings) {
        this.core = core;
        this.signs = signs;
        this.strings = strings;
    }

    static LineShape of(String text) {
        String line = text.length() > MOST ? text.substring(0, MOST) : text;
        AsciiSet signs = AsciiSet.of(line);
        if (!signs.hasAny(MASKED)) {
            return new LineShape(line.strip(), signs, 0);
        }
        StringBuilder core = new StringBuilder(line.length());
        int strings = mask(line, core);
        return new LineShape(core.toString().strip(), signs, strings);
    }

    /// The line with `""` for each string and `url` for each address.
    String core() {
        return core;
    }

    /// The ASCII characters of the whole line, with those of its strings and comments.
    AsciiSet signs() {
        return signs;
    }

    /// How many strings it has.
    int strings() {
        return strings;
    }

    /// How many words are letters only, or a number.
    int plain() {
        return words().plain();
    }

    /// How many words are of the kind that only running text has.
    int prose() {
        if (prose == UNKNOWN) {
            prose = words().in(WordKinds.PROSE);
        }
        return prose;
    }

    /// How many words join others in running text and rarely stand in a command; only words without
    /// signs at their ends count.
    int joining() {
        if (joining == UNKNOWN) {
            joining = 0;
            for (int i = 0; i < count(); i++) {
                joining += is(i, WordKinds.JOINING) ? 1 : 0;
            }
        }
        return joining;
    }

    int count() {
        return words().count();
    }

    /// Whether there is nothing but plain words.
    boolean allPlain() {
        return plain() == count() && strings == 0;
    }

    /// Whether a word is on one of some lists.
    ///
    /// @param kinds of [WordKinds]
    boolean is(int index, int kinds) {
        return index < count() && words().kinds(index, kinds) != 0;
    }

    /// Whether the first word, in lower case, is on one of some lists.
    boolean opensWith(int kinds) {
        return count() > 0 && WordKinds.ofLower(core, words().start(0), words().end(0), kinds) != 0;
    }

    /// Where a word begins in the core.
    int start(int index) {
        return words().start(index);
    }

    /// Where a word ends in the core.
    int end(int index) {
        return words().end(index);
    }

    /// Whether there is nothing but words of the letters from a to z.
    boolean allLower() {
        return strings == 0 && words().lower() == count();
    }

    String word(int index) {
        if (index >= count()) {
            return "";
        }
        if (index >= opening.length) {
            return words().word(index);
        }
        String known = opening[index];
        if (known == null) {
            known = words().word(index);
            opening[index] = known;
        }
        return known;
    }

    /// Whether a word is nothing but letters from a to z.
    boolean isLower(int index) {
        return words().isLower(index);
    }

    /// Whether it ends with a sign that no title ends with.
    boolean endsInSign() {
        return ";{}[(=\\,>".indexOf(last()) >= 0;
    }

    /// Whether a word is letters only, or a number, within what a sentence puts round it.
    boolean isPlain(int index) {
        return words().isPlain(index);
    }

    /// Whether the line's last character belongs to a word.
    boolean endsInWord() {
        char last = last();
        return Character.isLetterOrDigit(last) || last == ')' || last == '?' || last == ':';
    }

    char last() {
        return core.isEmpty() ? ' ' : core.charAt(core.length() - 1);
    }

    /// Whether it ends like a sentence, and is not the end of an expression.
    boolean sentence() {
        Boolean known = sentence;
        if (known == null) {
            known = endsSentence();
            sentence = known;
        }
        return known;
    }

    private boolean endsSentence() {
        int end = core.length();
        while (end > 0 && ")\"'”’".indexOf(core.charAt(end - 1)) >= 0) {
            end--;
        }
        char stop = end < 2 ? ' ' : core.charAt(end - 1);
        if ((stop != '.' && stop != '?' && stop != '!') || core.charAt(0) == '<') {
            return false;
        }
        int plain = plain();
        if (plain < 2) {
            return false;
        }
        if (stop == '?' && plain < 3 && plain < count()) {
            return false;
        }
        boolean after =
                Character.isLetterOrDigit(core.charAt(end - 2))
                        || ")\"'`%”’…".indexOf(core.charAt(end - 2)) >= 0;
        return after && plain * 2 >= count();
    }

    private LineWords words() {
        LineWords known = words;
        if (known == null) {
            known = LineWords.of(core);
            words = known;
        }
        return known;
    }

    private static int mask(String line, StringBuilder out) {
        int strings = 0;
        int copied = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int close = c == '"' || c == '\'' || c == '`' ? close(line, i) : -1;
            if (close > 0) {
                strings++;
                out.append(line, copied, i).append("\"\"");
                i = close + 1;
                copied = i;
            } else if (isAddress(line, i)) {
                out.append(line, copied, i).append("url");
                i = addressEnd(line, i);
                copied = i;
            } else if (startsComment(line, i)) {
                out.append(line, copied, i);
                return strings;
            } else {
                i++;
            }
        }
        out.append(line, copied, line.length());
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
