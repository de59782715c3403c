package dev.galley.ui.reader;

import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts long text into pieces that the text area lays out quickly. A single paragraph of 5,000
/// words would cost half a second at each change; pieces of this length cost a frame.
final class Pieces {

    /// The longest piece in UTF-16 units.
    static final int LONGEST = 1_600;

    private static final int SHORTEST = 800;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /// A piece of a text, from `start` to `end` (exclusive), and how it joins to the one before.
    record Piece(int start, int end, Join join) {}

    private Pieces() {}

    /// The lines of a text without their ends, at least one.
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(new Span(start, end.start()));
            start = end.end();
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /// Cuts prose after a full stop, else at a blank, else anywhere but inside a character. Blanks
    /// at a cut belong to no piece.
    static List<Piece> ofProse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Join join = Join.LINE;
        while (text.length() - start > LONGEST) {
            int end = proseCut(text, start);
            pieces.add(new Piece(start, end, join));
            boolean blank = Character.isWhitespace(text.charAt(end));
            join = blank ? Join.SPACE : Join.NONE;
            start = blank ? end + 1 : end;
        }
        pieces.add(new Piece(start, text.length(), join));
        return pieces;
    }

    /// Cuts a line of code anywhere but inside a character.
    static List<Piece> ofCode(String line) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Join join = Join.LINE;
        while (line.length() - start > LONGEST) {
            int end = safe(line, start + LONGEST);
            pieces.add(new Piece(start, end, join));
            join = Join.NONE;
            start = end;
        }
        pieces.add(new Piece(start, line.length(), join));
        return pieces;
    }

    private static int proseCut(String text, int start) {
        int blank = -1;
        for (int i = start + LONGEST; i > start + SHORTEST; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (isSentenceEnd(text.charAt(i - 1))) {
                return i;
            }
            blank = Math.max(blank, i);
        }
        return blank > 0 ? blank : safe(text, start + LONGEST);
    }

    private static boolean isSentenceEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '。';
    }

    private static int safe(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
