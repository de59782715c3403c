package dev.galley.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes a page that is well-formed XML as well as HTML. All text and every value is escaped;
/// characters that XML cannot hold, and those that turn the direction of the text, become U+FFFD.
/// For one thread.
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element that was opened last.
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing but a text in it.
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// An element without an end.
    Markup single(String element, String... attributes) {
        start(element, attributes);
        out.append(" />");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /// A line end, for those who read the file itself.
    Markup line() {
        out.append('\n');
        return this;
    }

    /// Takes text as it stands; for what the program itself brings.
    Markup raw(String own) {
        out.append(own);
        return this;
    }

    /// The page.
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        }
    }

    private static boolean allowed(int c) {
        boolean control = Character.isISOControl(c);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !half && !turns && (c & 0xFFFE) != 0xFFFE;
    }
}
