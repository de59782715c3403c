package dev.galley.ui.insight;

import dev.galley.article.Severity;
import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.BlockKind;
import dev.galley.report.CorpusReport.CoverageBin;
import dev.galley.report.CorpusReport.Example;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.CorpusReport.Shapes;
import dev.galley.report.CorpusReport.Totals;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.report.ReportHead;
import dev.galley.session.ReportProgress;
import dev.galley.text.Span;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/// A source of reports that remembers what it was asked, and the report that it gives.
final class Reports implements InsightSource {

    static final Issue UNKNOWN =
            new Issue(
                    "meta.unknown",
                    false,
                    Severity.WARNING,
                    40,
                    30,
                    List.of(
                            new Example("p-1", "not known: mood: calm", new Span(3, 9)),
                            new Example("p-2", "not known: pace: slow", null)));
    static final Issue TODO =
            new Issue(
                    "text.todo", true, Severity.INFO, 2, 2, List.of(new Example("p-7", "t", null)));

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Path> saved = new CopyOnWriteArrayList<>();

    @Override
    public CorpusReport run(String query, ReportProgress progress) {
        asked.add(query);
        progress.at(50, 100);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        return report();
    }

    @Override
    public ReportHead head(String query, Instant made, ZoneId zone) {
        return new ReportHead("/desk", query, made, zone, "galley 9");
    }

    @Override
    public void save(CorpusReport report, ReportHead head, Path file) {
        saved.add(file);
    }

    static CorpusReport report() {
        List<Example> example = List.of(new Example("p-3", "pace: slow", new Span(5, 9)));
        return new CorpusReport(
                new Totals(100, 2, 98, 90, 0.9991, 0.5, 42, 2),
                List.of(new CoverageBin("1, all of it", 1, 98), new CoverageBin("below 0.9", 0, 2)),
                List.of(new Portion("page", 80, 80), new Portion("plain", 20, 20)),
                List.of(new Portion("1", 100, 100)),
                List.of(new Portion("go", 9, 8)),
                List.of(UNKNOWN, TODO),
                List.of(new Novelty("pace", 3, 3, example)),
                new Shapes(List.of(new Novelty("a+: a+", 3, 3, example)), List.of(), 0, 12, 0),
                List.of(
                        new FieldPresence("difficulty", "difficulty", false, 90, 1, 2, 7),
                        new FieldPresence("hash", "hash", false, 100, 0, 0, 0)),
                List.of(new BlockKind("paragraph", 500, 5, 9, 100)),
                worst());
    }

    private static List<WorstPost> worst() {
        return new ArrayList<>(
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        new WorstPost(
                                                "w-" + i,
                                                "drafts/w-" + i + ".txt",
                                                "drafts",
                                                0.5,
                                                1,
                                                2,
                                                new Span(i, i + 1)))
                        .toList());
    }
}
