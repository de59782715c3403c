package dev.galley.parse;

import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The problems found so far, at most [#MAX]: a hostile file must not fill the memory with them.
/// Not thread-safe.
final class ProblemList {

    /// How many problems of one file are kept.
    static final int MAX = 1_000;

    private static final int LONGEST_ACTUAL = 200;

    private final List<Problem> problems = new ArrayList<>();

    void warn(String code, String message, @Nullable Span span) {
        add(new Problem(code, Severity.WARNING, message, span, null, null));
    }

    void inform(String code, String message, @Nullable Span span) {
        add(new Problem(code, Severity.INFO, message, span, null, null));
    }

    void badValue(String name, String expected, String actual, Span span) {
        String message = name + " has a value that does not fit; it is kept as text";
        add(new Problem("meta.bad-value", Severity.WARNING, message, span, expected, cut(actual)));
    }

    List<Problem> all() {
        return problems;
    }

    private void add(Problem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        }
    }

    private static String cut(String actual) {
        return actual.length() <= LONGEST_ACTUAL ? actual : actual.substring(0, LONGEST_ACTUAL);
    }
}
