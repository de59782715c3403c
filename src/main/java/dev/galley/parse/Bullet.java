package dev.galley.parse;

import org.jspecify.annotations.Nullable;

/// The marker of a list item; a marker with nothing behind it is none.
///
/// @param start where the item's text begins in the source
/// @param ordered whether the marker is a number
/// @param mark the marker's first character
record Bullet(int start, boolean ordered, char mark) {

    private static final int MOST_DIGITS = 3;

    /// The marker that a line begins with, or null.
    static @Nullable Bullet of(Lines lines, int line) {
        String text = lines.all();
        int start = lines.start(line);
        int end = lines.end(line);
        char first = text.charAt(start);
        return switch (first) {
            case '•', '◦' -> round(text, start, end);
            case '-', '*' -> after(text, start + 1, end, first);
            default -> Character.isDigit(first) ? numbered(text, start, end) : null;
        };
    }

    private static @Nullable Bullet round(String text, int start, int end) {
        return start + 1 == end
                ? null
                : new Bullet(White.skip(text, start + 1, end), false, text.charAt(start));
    }

    private static @Nullable Bullet numbered(String text, int start, int end) {
        int i = start;
        while (i < end
                && i - start < MOST_DIGITS
                && text.charAt(i) >= '0'
                && text.charAt(i) <= '9') {
            i++;
        }
        boolean closed = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return closed ? after(text, i + 1, end, text.charAt(start)) : null;
    }

    private static @Nullable Bullet after(String text, int from, int end, char mark) {
        if (from >= end || !White.is(text.charAt(from))) {
            return null;
        }
        return new Bullet(White.skip(text, from, end), Character.isDigit(mark), mark);
    }
}
