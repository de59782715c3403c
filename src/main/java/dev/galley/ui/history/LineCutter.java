package dev.galley.ui.history;

import dev.galley.compare.Piece;

import java.util.ArrayList;
import java.util.List;

/// Cuts pieces of text into lines: at line ends, and at a blank where a line gets so long that
/// laying it out would take more than a frame.
final class LineCutter {

    private static final int LONG = 1_600;
    private static final String LINE_END_SIGN = "↵";

    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private int length;

    private LineCutter() {}

    /// The lines, at least one.
    static List<List<Piece>> of(List<Piece> pieces) {
        LineCutter cutter = new LineCutter();
        pieces.forEach(cutter::add);
        cutter.end();
        return cutter.lines;
    }

    private void add(Piece piece) {
        String text = piece.text();
        boolean lineEnds = piece.kind() != Piece.Kind.SAME && text.isBlank();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                put(piece.kind(), text.substring(start, at) + (lineEnds ? LINE_END_SIGN : ""));
                end();
                start = at + 1;
            } else if (isCut(text, at, start)) {
                put(piece.kind(), text.substring(start, at + 1));
                end();
                start = at + 1;
            }
        }
        put(piece.kind(), text.substring(start));
    }

    private boolean isCut(String text, int at, int start) {
        int now = length + at - start;
        boolean blank = Character.isWhitespace(text.charAt(at));
        boolean whole = !Character.isHighSurrogate(text.charAt(at));
        return now > LONG && (blank || (now > 2 * LONG && whole));
    }

    private void put(Piece.Kind kind, String text) {
        if (!text.isEmpty()) {
            line.add(new Piece(kind, text));
            length += text.length();
        }
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        length = 0;
    }
}
