package dev.galley.report;

import dev.galley.article.Finding;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts problems by code and findings by rule; there are as many as the program has words for.
/// For one thread.
final class IssueCounts {

    private static final Comparator<Issue> ORDER =
            Comparator.comparing(Issue::severity)
                    .thenComparing(Comparator.comparingInt(Issue::posts).reversed())
                    .thenComparing(Issue::code);

    private final Map<Key, Count> counts = new HashMap<>();

    private record Key(String code, boolean finding) {}

    private static final class Count {
        private final Tally.Entry entry = new Tally.Entry();
        private Severity severity = Severity.INFO;

        void atLeast(Severity other) {
            severity = other.compareTo(severity) < 0 ? other : severity;
        }
    }

    void add(ReportedPost post) {
        for (Problem problem : post.parsed().problems()) {
            Key key = new Key(problem.code(), false);
            String words = words(problem.message(), problem.actual());
            add(key, problem.severity(), post, words, problem.span());
        }
        for (Finding finding : post.findings()) {
            Span span = Places.span(finding.place(), post.article());
            String words = words(finding.message(), finding.actual());
            add(new Key(finding.rule(), true), finding.severity(), post, words, span);
        }
    }

    void merge(IssueCounts other) {
        other.counts.forEach(
                (key, count) -> {
                    Count mine = counts.computeIfAbsent(key, _ -> new Count());
                    mine.entry.merge(count.entry);
                    mine.atLeast(count.severity);
                });
    }

    List<Issue> list() {
        return counts.entrySet().stream()
                .map(e -> issue(e.getKey(), e.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private void add(
            Key key, Severity severity, ReportedPost post, String message, @Nullable Span span) {
        Count count = counts.computeIfAbsent(key, _ -> new Count());
        count.entry.add(post, message, span);
        count.atLeast(severity);
    }

    /// A message, with what stands there where the message does not say it.
    private static String words(String message, @Nullable String actual) {
        return actual == null || actual.isBlank() || message.contains(actual)
                ? message
                : message + ": " + actual;
    }

    private static Issue issue(Key key, Count count) {
        Novelty counted = count.entry.novelty(key.code());
        return new Issue(
                key.code(),
                key.finding(),
                count.severity,
                counted.count(),
                counted.posts(),
                counted.examples());
    }
}
