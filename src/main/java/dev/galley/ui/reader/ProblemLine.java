package dev.galley.ui.reader;

import dev.galley.article.Problem;
import dev.galley.article.Severity;

import java.util.List;

/// A problem of the parsing as the reader lists it.
///
/// @param detail what was expected and what was there; empty where that cannot be said
record ProblemLine(Severity severity, String code, String message, String detail) {

    /// The lines for problems, in their order.
    static List<ProblemLine> of(List<Problem> problems) {
        return problems.stream().map(ProblemLine::of).toList();
    }

    /// The line over a list of problems.
    static String count(List<ProblemLine> lines) {
        return lines.size() == 1 ? "1 problem" : "%,d problems".formatted(lines.size());
    }

    /// The severity of the worst; info where there are none.
    static Severity worst(List<ProblemLine> lines) {
        return lines.stream()
                .map(ProblemLine::severity)
                .min(java.util.Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static ProblemLine of(Problem problem) {
        return new ProblemLine(
                problem.severity(), problem.code(), problem.message(), detail(problem));
    }

    private static String detail(Problem problem) {
        String expected = problem.expected();
        String actual = problem.actual();
        if (expected != null && actual != null) {
            return "Expected " + expected + ", found " + shown(actual);
        }
        if (expected != null) {
            return "Expected " + expected;
        }
        return actual == null ? "" : "Found " + shown(actual);
    }

    private static String shown(String actual) {
        return actual.isEmpty() ? "nothing" : "“" + actual + "”";
    }
}
