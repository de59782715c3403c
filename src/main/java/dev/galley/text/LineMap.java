package dev.galley.text;

import java.util.Arrays;

/// The lines of a text, as positions. A line ends at LF, CRLF or a lone CR; the line end belongs to
/// no line. A text always has at least one line, and a text that ends with a line end has an empty
/// last one.
public final class LineMap {

    private final CharSequence text;
    private final int[] starts;
    private final int[] ends;

    private LineMap(CharSequence text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// Finds the lines of a text in one pass.
    public static LineMap of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int[] ends = new int[starts.length];
        int count = 0;
        int start = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\r') {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = i;
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        return new LineMap(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /// The number of lines, at least one.
    public int count() {
        return starts.length;
    }

    /// Where a line begins.
    public int start(int line) {
        return starts[line];
    }

    /// Where a line ends, before its line end.
    public int end(int line) {
        return ends[line];
    }

    /// A line without its line end.
    public String line(int line) {
        return text.subSequence(starts[line], ends[line]).toString();
    }

    /// The zero-based number of the line that holds a position.
    public int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
