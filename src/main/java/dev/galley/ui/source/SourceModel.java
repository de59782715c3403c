package dev.galley.ui.source;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.session.PostDetail;
import dev.galley.text.LineMap;
import dev.galley.text.Span;

import java.util.List;
import java.util.Locale;

/// A raw text and all that is said about its characters, ready to be shown. Immutable; made on any
/// thread, in time linear in the text.
public final class SourceModel {

    private final String text;
    private final LineMap lines;
    private final List<Piece> pieces;
    private final int[] ends;
    private final List<Remark> remarks;
    private final double coverage;

    private SourceModel(String text, LineMap lines, List<Piece> pieces, List<Remark> remarks) {
        this.text = text;
        this.lines = lines;
        this.pieces = pieces;
        this.remarks = remarks;
        this.ends = pieces.stream().mapToInt(Piece::end).toArray();
        this.coverage = coverage(text, pieces);
    }

    /// Reads a text and its parse.
    ///
    /// @param text the decoded text that the parse's spans point into
    /// @param current the revision that the findings are about
    public static SourceModel of(
            String text, ParsedArticle parsed, Article current, List<Finding> findings) {
        LineMap lines = LineMap.of(text);
        List<Piece> pieces = PieceCutter.cut(text, parsed);
        List<Remark> remarks =
                new Remarks(text, lines)
                        .unclaimed(pieces)
                        .problems(parsed.problems())
                        .findings(findings, new Places(text, current, pieces))
                        .all();
        return new SourceModel(text, lines, pieces, remarks);
    }

    /// Reads a post with what it was parsed from.
    public static SourceModel of(PostDetail detail, String text) {
        return of(text, detail.parsed(), detail.article(), detail.findings());
    }

    String text() {
        return text;
    }

    LineMap lines() {
        return lines;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /// How many pieces of the text nothing claimed.
    int unclaimed() {
        return (int) pieces.stream().filter(piece -> piece.kind() == Kind.UNCLAIMED).count();
    }

    /// Coverage as people read it; 100 only where nothing at all is unclaimed.
    String coverageWords() {
        double percent = Math.floor(coverage * 10_000) / 100;
        return coverage == 1
                ? "100 %"
                : String.format(Locale.ROOT, "%.2f %%", Math.min(percent, 99.99));
    }

    /// The index of the piece that a position belongs to, or that comes next; the number of pieces
    /// behind the last.
    int pieceFrom(int position) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The index of the piece that a position belongs to, its end counted in; -1 for white space
    /// between pieces.
    int pieceAt(int position) {
        int next = pieceFrom(position);
        if (next < pieces.size() && pieces.get(next).from() <= position) {
            return next;
        }
        boolean behind = next > 0 && pieces.get(next - 1).end() == position;
        return behind ? next - 1 : -1;
    }

    /// Where a position is, in words: line, column, character, and the piece that it belongs to.
    String position(int position) {
        int line = lines.lineAt(position);
        int piece = pieceAt(position);
        int column = text.codePointCount(lines.start(line), Math.max(lines.start(line), position));
        return "Ln %,d, Col %,d, char %,d · %s"
                .formatted(
                        line + 1,
                        column + 1,
                        position,
                        piece < 0 ? "between the pieces" : pieces.get(piece).label());
    }

    private static double coverage(String text, List<Piece> pieces) {
        long lost = 0;
        for (Piece piece : pieces) {
            Span span = piece.span();
            lost += piece.kind() == Kind.UNCLAIMED ? White.ink(text, span.start(), span.end()) : 0;
        }
        return lost == 0 ? 1 : 1 - (double) lost / White.ink(text, 0, text.length());
    }
}
