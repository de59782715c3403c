package dev.galley.ui.source;

import dev.galley.text.Span;

/// Where the caret stands in the raw text and what is selected. Knows no node; for one thread.
final class Caret {

    private String text = "";
    private int anchor;
    private int at;

    /// Begins at the start of another text.
    void show(String now) {
        text = now;
        place(0, false);
    }

    /// Where the caret stands.
    int at() {
        return at;
    }

    /// What is selected; empty at the caret where nothing is.
    Span selection() {
        return new Span(Math.min(anchor, at), Math.max(anchor, at));
    }

    /// The selected text, as it is in the file.
    String selected() {
        return selection().of(text);
    }

    /// Puts the caret somewhere.
    ///
    /// @param extend whether what is between is selected
    void place(int position, boolean extend) {
        at = Math.clamp(position, 0, text.length());
        anchor = extend ? anchor : at;
    }

    /// Selects a span; the caret stands behind it.
    void select(Span span) {
        place(span.start(), false);
        place(span.end(), true);
    }

    /// Goes to the next character, or the one before. A selection that is not extended ends.
    void step(int direction, boolean extend) {
        Span selected = selection();
        if (!extend && selected.length() > 0) {
            place(direction < 0 ? selected.start() : selected.end(), false);
        } else if (direction < 0 ? at > 0 : at < text.length()) {
            place(text.offsetByCodePoints(at, direction), extend);
        }
    }

    /// Goes to the start of the next word, or of the one before.
    void word(int direction, boolean extend) {
        int i = at;
        if (direction > 0) {
            while (i < text.length() && isWord(i)) {
                i++;
            }
            while (i < text.length() && !isWord(i)) {
                i++;
            }
        } else {
            while (i > 0 && !isWord(i - 1)) {
                i--;
            }
            while (i > 0 && isWord(i - 1)) {
                i--;
            }
        }
        place(i, extend);
    }

    /// Selects the word at a position.
    void selectWord(int position) {
        int start = position;
        int end = position;
        while (start > 0 && isWord(start - 1)) {
            start--;
        }
        while (end < text.length() && isWord(end)) {
            end++;
        }
        select(new Span(start, end));
    }

    /// Selects everything.
    void selectAll() {
        select(new Span(0, text.length()));
    }

    private boolean isWord(int position) {
        char c = text.charAt(position);
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
