package dev.galley.report;

import dev.galley.report.CorpusReport.CoverageBin;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.CorpusReport.Shapes;
import dev.galley.report.CorpusReport.Totals;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Makes a report of posts that come one after the other. For one thread; builders of several
/// threads, each fed with other posts, are merged at the end, and what they come to depends on the
/// posts alone and not on who was fed with which. Memory is bounded by what the report lists, not
/// by the number of posts: see [Tally] and [ShapeSample].
public final class ReportBuilder {

    /// How many labels and shapes a report lists of each kind.
    static final int LISTED = 50;

    /// With fewer posts nothing can be said to be rare.
    static final int ENOUGH_POSTS = 1_000;

    private static final int ONE_IN = 10_000;
    private static final int LABELS = 4_000;
    private static final int UNEXPLAINED = 4_000;
    private static final int SHAPES = 20_000;
    private static final double[] BINS = {1, 0.999, 0.99, 0.95, 0.9, 0};
    private static final List<String> BIN_LABELS =
            List.of(
                    "1, all of it",
                    "0.999 to 1",
                    "0.99 to 0.999",
                    "0.95 to 0.99",
                    "0.9 to 0.95",
                    "below 0.9");

    private final Baseline baseline;
    private final int[] bins = new int[BINS.length];
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<Integer, Integer> versions = new TreeMap<>(Comparator.reverseOrder());
    private final Set<String> batches = new HashSet<>();
    private final IssueCounts issues = new IssueCounts();
    private final Tally labels = new Tally(LABELS);
    private final Tally unexplained = new Tally(UNEXPLAINED);
    private final ShapeSample shapes = new ShapeSample(SHAPES);
    private final FieldCounts fields = new FieldCounts();
    private final BlockCounts blocks = new BlockCounts();
    private final WorstList worst = new WorstList();
    private int posts;
    private int withMeta;
    private long coverage;
    private double lowest = Double.NaN;
    private long problems;
    private long findings;

    /// A report for which nothing was seen before but what the contract names.
    public ReportBuilder() {
        this(new Baseline());
    }

    /// A report in which nothing is new that the baseline has; the baseline is not fed any more.
    public ReportBuilder(Baseline baseline) {
        this.baseline = baseline;
    }

    /// Takes a post.
    public void add(ReportedPost post) {
        posts++;
        cover(post.parsed().coverage());
        withMeta += post.parsed().article().meta() == null ? 0 : 1;
        problems += post.parsed().problems().size();
        findings += post.findings().size();
        forms.merge(post.parsed().form().word(), 1, Integer::sum);
        versions.merge(post.parserVersion(), 1, Integer::sum);
        batches.add(post.batch());
        issues.add(post);
        UnknownLabels.each(post, (label, words, span) -> labels.add(label, post, words, span));
        PostLines.each(post, (shape, span, open) -> line(post, shape, span, open));
        fields.add(post.parsed().article().meta());
        blocks.add(post.parsed().article().blocks());
        worst.add(post);
    }

    /// Takes over what another builder was fed with, which must be other posts.
    public void merge(ReportBuilder other) {
        posts += other.posts;
        for (int i = 0; i < bins.length; i++) {
            bins[i] += other.bins[i];
        }
        coverage += other.coverage;
        lowest = Double.isNaN(other.lowest) ? lowest : lower(other.lowest);
        withMeta += other.withMeta;
        problems += other.problems;
        findings += other.findings;
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        other.versions.forEach((version, count) -> versions.merge(version, count, Integer::sum));
        batches.addAll(other.batches);
        issues.merge(other.issues);
        labels.merge(other.labels);
        unexplained.merge(other.unexplained);
        shapes.merge(other.shapes);
        fields.merge(other.fields);
        blocks.merge(other.blocks);
        worst.merge(other.worst);
    }

    /// What the posts so far come to.
    public CorpusReport build() {
        return new CorpusReport(
                totals(),
                coverageBins(),
                portions(forms),
                portions(versions),
                blocks.languages(),
                issues.list(),
                labels.most(LISTED, label -> !baseline.hasLabel(label)),
                shapes(),
                fields.list(),
                blocks.kinds(posts),
                worst.list());
    }

    private void line(ReportedPost post, String shape, Span span, boolean open) {
        shapes.add(shape, post, span);
        if (open) {
            unexplained.add(shape, post, span.of(post.text()).strip(), span);
        }
    }

    /// Coverage is summed in whole billionths, so that the mean does not depend on the order.
    private void cover(double share) {
        int bin = 0;
        while (bin < BINS.length - 1 && share < BINS[bin]) {
            bin++;
        }
        bins[bin]++;
        coverage += Math.round(share * 1e9);
        lowest = lower(share);
    }

    private double lower(double share) {
        return Double.isNaN(lowest) ? share : Math.min(lowest, share);
    }

    private Totals totals() {
        double mean = posts == 0 ? Double.NaN : coverage / 1e9 / posts;
        return new Totals(
                posts, batches.size(), bins[0], withMeta, mean, lowest, problems, findings);
    }

    private List<CoverageBin> coverageBins() {
        List<CoverageBin> list = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            list.add(new CoverageBin(BIN_LABELS.get(i), BINS[i], bins[i]));
        }
        return list;
    }

    /// A shape is rare on at most one post in ten thousand, or on a single one where there are
    /// fewer posts.
    private Shapes shapes() {
        Predicate<String> unseen = shape -> !baseline.hasShape(shape);
        int most = posts < ENOUGH_POSTS ? 0 : Math.max(1, posts / ONE_IN);
        return new Shapes(
                unexplained.most(LISTED, unseen),
                shapes.rare(most, unseen, LISTED),
                shapes.rareInAll(most, unseen),
                shapes.distinct(),
                most);
    }

    private static <K> List<Portion> portions(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> new Portion(e.getKey().toString(), e.getValue(), e.getValue()))
                .toList();
    }
}
