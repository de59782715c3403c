package dev.galley.compare;

import java.util.ArrayList;
import java.util.List;

/// Collects pieces: neighbours of one kind become one piece, and of each change the removed text
/// comes before the added.
final class PieceList {

    private static final int WORDS_TOGETHER = 5;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(CharSequence text) {
        if (!text.isEmpty()) {
            endChange();
            same.append(text);
        }
    }

    void removed(CharSequence text) {
        if (!text.isEmpty()) {
            endSame();
            removed.append(text);
        }
    }

    void added(CharSequence text) {
        if (!text.isEmpty()) {
            endSame();
            added.append(text);
        }
    }

    /// Adds what differs between two texts by word.
    void words(String before, String after, Effort effort) {
        List<String> left = Words.of(before);
        List<String> right = Words.of(after);
        int leftAt = 0;
        int rightAt = 0;
        for (Matching.Run run : Matching.of(left, right, WORDS_TOGETHER, effort)) {
            left.subList(leftAt, run.before()).forEach(this::removed);
            right.subList(rightAt, run.after()).forEach(this::added);
            left.subList(run.before(), run.beforeEnd()).forEach(this::same);
            leftAt = run.beforeEnd();
            rightAt = run.afterEnd();
        }
        left.subList(leftAt, left.size()).forEach(this::removed);
        right.subList(rightAt, right.size()).forEach(this::added);
    }

    /// Adds what differs between two texts by line, and by word within lines that differ.
    void lines(String before, String after, Effort effort) {
        List<String> left = Words.lines(before);
        List<String> right = Words.lines(after);
        int leftAt = 0;
        int rightAt = 0;
        for (Matching.Run run : Matching.of(left, right, 1, effort)) {
            words(
                    String.join("", left.subList(leftAt, run.before())),
                    String.join("", right.subList(rightAt, run.after())),
                    effort);
            left.subList(run.before(), run.beforeEnd()).forEach(this::same);
            leftAt = run.beforeEnd();
            rightAt = run.afterEnd();
        }
        words(
                String.join("", left.subList(leftAt, left.size())),
                String.join("", right.subList(rightAt, right.size())),
                effort);
    }

    /// The pieces so far.
    List<Piece> pieces() {
        endSame();
        endChange();
        return pieces;
    }

    private void endSame() {
        end(Piece.Kind.SAME, same);
    }

    private void endChange() {
        end(Piece.Kind.REMOVED, removed);
        end(Piece.Kind.ADDED, added);
    }

    private void end(Piece.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
