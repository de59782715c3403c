package dev.galley.report;

import dev.galley.report.CorpusReport.Example;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.CorpusReport.Totals;
import dev.galley.report.CorpusReport.WorstPost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a report as lines for a terminal. Texts of posts stand in it as they are; whoever shows
/// the lines keeps control characters from steering the terminal.
public final class TextReport {

    private static final int BAR = 30;
    private static final int WORST = 20;
    private static final int NOVELTIES = 20;
    private static final int EXAMPLES = 2;

    private final CorpusReport report;
    private final List<String> lines = new ArrayList<>();

    private TextReport(CorpusReport report) {
        this.report = report;
    }

    /// The lines. The last one counts, in a fixed form: `posts N, whole N, problems N, findings N`.
    public static List<String> of(CorpusReport report, ReportHead head) {
        TextReport text = new TextReport(report);
        text.write(head);
        return List.copyOf(text.lines);
    }

    private void write(ReportHead head) {
        Totals totals = report.totals();
        lines.add("Corpus report of " + head.workspace());
        lines.add(head.scope() + ", made " + head.time() + " by " + head.program());
        coverage();
        forms();
        issues();
        novelties("LABELS NEVER SEEN BEFORE", report.labels());
        novelties("SHAPES OF LINES THAT NOTHING ACCOUNTS FOR", report.shapes().unexplained());
        rare();
        fields();
        blocks();
        worst();
        lines.add("");
        lines.add(
                "posts %d, whole %d, problems %d, findings %d"
                        .formatted(
                                totals.posts(),
                                totals.whole(),
                                totals.problems(),
                                totals.findings()));
    }

    private void coverage() {
        Totals totals = report.totals();
        heading("COVERAGE");
        int most =
                report.coverage().stream()
                        .mapToInt(CorpusReport.CoverageBin::posts)
                        .max()
                        .orElse(0);
        for (CorpusReport.CoverageBin bin : report.coverage()) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-15s %11s %9s  %s",
                            bin.label(),
                            Written.count(bin.posts()),
                            Written.share(bin.posts(), totals.posts()),
                            bar(bin.posts(), most)));
        }
        row(
                String.format(
                        Locale.ROOT,
                        "mean %s, lowest %s",
                        Written.coverage(totals.meanCoverage()),
                        Written.coverage(totals.lowestCoverage())));
    }

    private void forms() {
        heading("FORM AND PARSER");
        report.forms()
                .forEach(
                        form ->
                                row(
                                        String.format(
                                                Locale.ROOT,
                                                "%-15s %11s",
                                                form.name(),
                                                Written.count(form.posts()))));
        for (Portion version : report.parserVersions()) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-15s %11s",
                            "version " + version.name(),
                            Written.count(version.posts())));
        }
    }

    private void issues() {
        heading("PROBLEMS AND FINDINGS");
        if (report.issues().isEmpty()) {
            lines.add("none");
            return;
        }
        row(String.format(Locale.ROOT, "%-9s %-34s %11s %11s", "", "", "posts", "in all"));
        for (Issue issue : report.issues()) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-9s %-34s %11s %11s",
                            issue.severity().word(),
                            issue.code(),
                            Written.count(issue.posts()),
                            Written.count(issue.count())));
            examples(issue.examples());
        }
    }

    private void novelties(String heading, List<Novelty> novelties) {
        heading(heading);
        if (novelties.isEmpty()) {
            lines.add("none");
        }
        for (Novelty novelty : novelties.subList(0, Math.min(NOVELTIES, novelties.size()))) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%11s  %s",
                            Written.count(novelty.posts()),
                            novelty.what()));
            examples(novelty.examples());
        }
        if (novelties.size() > NOVELTIES) {
            row(String.format(Locale.ROOT, "and %d more", novelties.size() - NOVELTIES));
        }
    }

    private void rare() {
        if (report.shapes().rareMeans() > 0) {
            novelties("SHAPES OF LINES THAT HARDLY ANY POST HAS", report.shapes().rare());
            lines.add(HtmlReport.rareWords(report.shapes()));
        }
    }

    private void fields() {
        heading("FIELDS OF THE META BOX");
        row(
                String.format(
                        Locale.ROOT,
                        "%-26s %11s %11s %11s %11s",
                        "",
                        "present",
                        "empty",
                        "bad value",
                        "missing"));
        for (FieldPresence field : report.fields()) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-26s %11s %11s %11s %11s",
                            (field.entry() ? "  " : "") + field.label(),
                            Written.count(field.present()),
                            Written.count(field.empty()),
                            Written.count(field.bad()),
                            Written.count(field.missing())));
        }
    }

    private void blocks() {
        heading("BLOCKS");
        row(String.format(Locale.ROOT, "%-15s %11s %11s %11s", "", "in all", "mean", "most"));
        for (CorpusReport.BlockKind kind : report.blocks()) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-15s %11s %11s %11s",
                            kind.kind(),
                            Written.count(kind.count()),
                            Written.mean(kind.mean()),
                            Written.count(kind.most())));
        }
        if (!report.languages().isEmpty()) {
            heading("LANGUAGES OF CODE");
            for (Portion language : report.languages()) {
                row(
                        String.format(
                                Locale.ROOT,
                                "%-15s %11s",
                                language.name(),
                                Written.count(language.count())));
            }
        }
    }

    private void worst() {
        heading("WORST FILES FIRST");
        if (report.worst().isEmpty()) {
            lines.add("none");
            return;
        }
        row(
                String.format(
                        Locale.ROOT, "%-9s %7s %9s  %s", "coverage", "errors", "warnings", "post"));
        List<WorstPost> shown = report.worst().subList(0, Math.min(WORST, report.worst().size()));
        for (WorstPost post : shown) {
            row(
                    String.format(
                            Locale.ROOT,
                            "%-9s %7s %9s  %s  %s",
                            Written.coverage(post.coverage()),
                            Written.count(post.errors()),
                            Written.count(post.warnings()),
                            post.id(),
                            post.path()));
        }
        if (report.worst().size() > WORST) {
            row(String.format(Locale.ROOT, "and %d more", report.worst().size() - WORST));
        }
    }

    private void examples(List<Example> examples) {
        for (Example example : examples.subList(0, Math.min(EXAMPLES, examples.size()))) {
            row(String.format(Locale.ROOT, "%11s  %s: %s", "", example.id(), example.words()));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void row(String line) {
        lines.add(line.stripTrailing());
    }

    private static String bar(int posts, int most) {
        int length = most == 0 ? 0 : (int) Math.round((double) BAR * posts / most);
        return "█".repeat(posts > 0 ? Math.max(1, length) : 0);
    }
}
