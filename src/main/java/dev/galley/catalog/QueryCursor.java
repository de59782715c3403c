package dev.galley.catalog;

import dev.galley.text.Span;

/// Reads a query from left to right: blanks, words, and texts in quotes. Inside quotes, a quote is
/// written twice. Not thread-safe.
final class QueryCursor {
    private static final char QUOTE = '"';

    private final String text;
    private int at;

    QueryCursor(String text) {
        this.text = text;
    }

    /// The place of the next character.
    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /// Whether the next character is this one.
    boolean sees(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    boolean seesQuote() {
        return sees(QUOTE);
    }

    boolean seesBlank() {
        return !atEnd() && isBlank(text.charAt(at));
    }

    /// Steps over the next character if it is this one.
    boolean take(char c) {
        boolean taken = sees(c);
        if (taken) {
            at++;
        }
        return taken;
    }

    void skipBlanks() {
        while (seesBlank()) {
            at++;
        }
    }

    /// The name before the colon, stepping over both, or an empty text where a plain word follows.
    String takeName() {
        int end = nameEnd(text, at);
        if (end < 0) {
            return "";
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    /// All up to the next blank or quote.
    String takeWord() {
        int start = at;
        at = wordEnd(text, at);
        return text.substring(start, at);
    }

    /// All up to the next blank, quote or comma.
    String takeValue() {
        int start = at;
        int end = wordEnd(text, at);
        int comma = text.indexOf(',', at);
        at = comma >= 0 && comma < end ? comma : end;
        return text.substring(start, at);
    }

    /// The text between the quote that is next and the one that closes it.
    String takeQuoted() throws QueryException {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c == QUOTE && !take(QUOTE)) {
                return inside.toString();
            }
            inside.append(c);
        }
        throw bad(start, "The quote in " + text.substring(start) + " is not closed; expected \"");
    }

    /// Goes on after the word that begins at a place, whatever it is.
    void skipWord(int start) {
        at = start;
        while (!atEnd() && !seesBlank()) {
            at++;
        }
    }

    /// All that was read since a place.
    String taken(int start) {
        return text.substring(start, at);
    }

    /// An error about all that was read since a place.
    QueryException bad(int start, String message) {
        return new QueryException(message, new Span(start, at));
    }

    /// Whether a text is read as one plain word, and not as a filter or an exclusion.
    static boolean isWord(String text) {
        return !text.startsWith("-") && wordEnd(text, 0) == text.length() && nameEnd(text, 0) < 0;
    }

    static String quote(String text) {
        return QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }

    static String quoteIfNeeded(String value) {
        boolean bare =
                wordEnd(value, 0) == value.length()
                        && value.indexOf(',') < 0
                        && !value.startsWith("//");
        return bare ? value : quote(value);
    }

    private static int nameEnd(String text, int start) {
        int colon = text.indexOf(':', start);
        boolean ends = colon > start && colon < wordEnd(text, start);
        return ends && !text.startsWith("//", colon + 1) ? colon : -1;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != QUOTE && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
