package dev.galley.parse;

import dev.galley.text.Span;

import java.util.Arrays;
import java.util.BitSet;

/// The lines of a text that are not blank, each without the white space round it, and whether a
/// blank line stands before it. Lines end at LF, CRLF or a lone CR. Immutable.
final class Lines {

    /// More lines than this are not read as lines; no article has them.
    static final int MAX_LINES = 1_000_000;

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final int[] indents;
    private final BitSet gaps;
    private final int readTo;

    private Lines(String text, Cutter cutter, int readTo) {
        this.text = text;
        this.count = cutter.count;
        this.starts = cutter.starts;
        this.ends = cutter.ends;
        this.indents = cutter.indents;
        this.gaps = cutter.gaps;
        this.readTo = readTo;
    }

    /// Finds the lines in one pass.
    static Lines of(String text) {
        Cutter cutter = new Cutter();
        int length = text.length();
        int from = 0;
        int feed = text.indexOf('\n');
        int turn = text.indexOf('\r');
        while (from < length && cutter.count < MAX_LINES) {
            feed = feed >= 0 && feed < from ? text.indexOf('\n', from) : feed;
            turn = turn >= 0 && turn < from ? text.indexOf('\r', from) : turn;
            int to = first(feed, turn, length);
            cutter.line(text, from, to);
            from = to + (to == turn && feed == to + 1 ? 2 : 1);
        }
        return new Lines(text, cutter, Math.min(from, length));
    }

    /// The first of two places that are -1 where they are nowhere, else the end.
    private static int first(int one, int other, int end) {
        if (one < 0 || other < 0) {
            return one < 0 && other < 0 ? end : Math.max(one, other);
        }
        return Math.min(one, other);
    }

    /// The number of lines that are not blank.
    int count() {
        return count;
    }

    /// Where the text of a line begins.
    int start(int line) {
        return starts[line];
    }

    /// Where the text of a line ends.
    int end(int line) {
        return ends[line];
    }

    /// How many white characters stand before the text of a line.
    int indent(int line) {
        return indents[line];
    }

    /// Whether a blank line, or nothing, stands before a line.
    boolean gapBefore(int line) {
        return line == 0 || gaps.get(line);
    }

    /// Whether a line has nothing but blank lines, or nothing, on both sides.
    boolean alone(int line) {
        return gapBefore(line) && (line + 1 >= count || gaps.get(line + 1));
    }

    /// A line's text.
    String text(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /// The beginning of a line's text, at most `most` characters.
    String head(int line, int most) {
        return text.substring(starts[line], Math.min(ends[line], starts[line] + most));
    }

    /// The text of a line from a position on.
    String from(int line, int position) {
        return text.substring(position, ends[line]);
    }

    /// Where a line's text stands.
    Span span(int line) {
        return new Span(starts[line], ends[line]);
    }

    /// From the first line's text to the last line's.
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /// The text of a span, with `\n` for each line end.
    String unix(Span span) {
        String part = span.of(text);
        return part.indexOf('\r') < 0 ? part : part.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The whole text.
    String all() {
        return text;
    }

    /// Up to where the text was cut into lines; the end of the text, but for absurd files.
    int readTo() {
        return readTo;
    }

    private static final class Cutter {
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int[] indents = new int[256];
        private final BitSet gaps = new BitSet();
        private int count;
        private boolean blank;

        void line(String text, int from, int to) {
            int start = White.skip(text, from, to);
            if (start == to) {
                blank = true;
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                indents = Arrays.copyOf(indents, count * 2);
            }
            starts[count] = start;
            ends[count] = White.back(text, start, to);
            indents[count] = start - from;
            gaps.set(count, blank);
            blank = false;
            count++;
        }
    }
}
