package dev.galley.report;

import dev.galley.article.Finding;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The posts in which most is wrong. For one thread.
final class WorstList {

    /// How many are kept.
    static final int MOST = 100;

    private static final Comparator<WorstPost> WORST_FIRST =
            Comparator.comparingDouble(WorstPost::coverage)
                    .thenComparing(Comparator.comparingInt(WorstPost::errors).reversed())
                    .thenComparing(Comparator.comparingInt(WorstPost::warnings).reversed())
                    .thenComparing(WorstPost::id);

    private final PriorityQueue<WorstPost> bestFirst = new PriorityQueue<>(WORST_FIRST.reversed());

    void add(ReportedPost post) {
        int errors = count(post, Severity.ERROR);
        int warnings = count(post, Severity.WARNING);
        double coverage = post.parsed().coverage();
        if (coverage < 1 || errors > 0 || warnings > 0) {
            put(
                    new WorstPost(
                            post.id(),
                            post.path(),
                            post.batch(),
                            coverage,
                            errors,
                            warnings,
                            firstPlace(post)));
        }
    }

    void merge(WorstList other) {
        other.bestFirst.forEach(this::put);
    }

    List<WorstPost> list() {
        return bestFirst.stream().sorted(WORST_FIRST).toList();
    }

    private void put(WorstPost post) {
        bestFirst.add(post);
        if (bestFirst.size() > MOST) {
            bestFirst.remove();
        }
    }

    private static int count(ReportedPost post, Severity severity) {
        return (int)
                Stream.concat(
                                post.parsed().problems().stream().map(Problem::severity),
                                post.findings().stream().map(Finding::severity))
                        .filter(severity::equals)
                        .count();
    }

    /// What nothing claimed comes first, then the problems, then the findings.
    private static @Nullable Span firstPlace(ReportedPost post) {
        if (!post.parsed().unclaimed().isEmpty()) {
            return post.parsed().unclaimed().getFirst().span();
        }
        return Stream.concat(
                        post.parsed().problems().stream().map(Problem::span),
                        post.findings().stream()
                                .map(finding -> Places.span(finding.place(), post.article())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
