package dev.galley.synth;

import dev.galley.text.Span;

/// A text while it is written: each piece that is put down says where it stands. Not thread-safe.
final class Paper {

    private final StringBuilder text = new StringBuilder(6_000);
    private final String lineEnd;

    Paper(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /// Where the next character will stand.
    int at() {
        return text.length();
    }

    /// Puts down something; `\n` becomes the line end of this paper.
    Span put(String piece) {
        int start = text.length();
        if (piece.indexOf('\n') < 0) {
            text.append(piece);
        } else {
            text.append(piece.replace("\n", lineEnd));
        }
        return new Span(start, text.length());
    }

    /// Ends a line.
    void end() {
        text.append(lineEnd);
    }

    /// What was written so far.
    String text() {
        return text.toString();
    }

    /// Takes back a line end at the very end.
    void cutLastEnd() {
        int cut = text.length() - lineEnd.length();
        if (cut >= 0 && text.substring(cut).equals(lineEnd)) {
            text.setLength(cut);
        }
    }
}
