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

    private static final int EXCERPT = 60;

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
            String words = words(post, problem.message(), problem.actual(), problem.span());
            add(key, problem.severity(), post, words, problem.span());
        }
        for (Finding finding : post.findings()) {
            Span span = Places.span(finding.place(), post.article());
            String words = words(post, finding.message(), finding.actual(), span);
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

    /// A message with what stands there, where the message does not say it.
    private static String words(
            ReportedPost post, String message, @Nullable String actual, @Nullable Span span) {
        String there = actual == null ? excerpt(post.text(), span) : actual.strip();
        return there.isEmpty() || message.contains(there) ? message : message + ": " + there;
    }

    private static String excerpt(String text, @Nullable Span span) {
        if (span == null || span.end() > text.length()) {
            return "";
        }
        int end = Math.min(span.end(), span.start() + EXCERPT);
        String cut = text.substring(span.start(), end).strip();
        return end < span.end() ? cut + "…" : cut;
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
