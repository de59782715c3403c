package dev.galley.ui.source;

import dev.galley.article.Finding;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.LineMap;
import dev.galley.text.Span;
import dev.galley.ui.kit.Counted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is said about a text. For one text.
final class Remarks {

    private static final int LONGEST = 160;

    private static final Comparator<Remark> BY_PLACE =
            Comparator.comparingInt(
                    remark -> {
                        Span span = remark.span();
                        return span == null ? -1 : span.start();
                    });

    private final String text;
    private final LineMap lines;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(String text, LineMap lines) {
        this.text = text;
        this.lines = lines;
    }

    /// Takes the pieces that nothing claimed.
    Remarks unclaimed(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.UNCLAIMED) {
                int ink = White.ink(text, piece.span().start(), piece.span().end());
                String message = Counted.of(ink) + (ink == 1 ? " character" : " characters");
                add(null, "", message + " of no block and no field", piece.text(), piece.span());
            }
        }
        return this;
    }

    /// Takes the problems of the parser.
    Remarks problems(List<Problem> problems) {
        for (Problem problem : problems) {
            String detail = detail(problem.expected(), problem.actual());
            add(problem.severity(), problem.code(), problem.message(), detail, problem.span());
        }
        return this;
    }

    /// Takes the findings of the checks.
    Remarks findings(List<Finding> findings, Places places) {
        for (Finding finding : findings) {
            String detail = detail(finding.expected(), finding.actual());
            Span span = places.span(finding.place());
            add(finding.severity(), finding.rule(), finding.message(), detail, span);
        }
        return this;
    }

    /// All of them: those without a place first, then as they stand in the text.
    List<Remark> all() {
        remarks.sort(BY_PLACE);
        return List.copyOf(remarks);
    }

    private void add(
            @Nullable Severity severity,
            String code,
            String message,
            String detail,
            @Nullable Span span) {
        boolean inside = span != null && span.end() <= text.length();
        Span place = inside ? span : null;
        int line = place == null ? 0 : lines.lineAt(place.start()) + 1;
        remarks.add(new Remark(severity, code, message, cut(detail), place, line));
    }

    private static String detail(@Nullable String expected, @Nullable String actual) {
        if (expected != null && actual != null) {
            return "expected " + expected + ", found " + shown(actual);
        }
        if (expected != null) {
            return "expected " + expected;
        }
        return actual == null ? "" : "found " + shown(actual);
    }

    private static String shown(String actual) {
        return actual.isEmpty() ? "nothing" : "“" + actual + "”";
    }

    /// One short line of a text that may be very long.
    static String cut(String words) {
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        String line = start.replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST ? line + "…" : line;
    }
}
