package dev.galley.report;

import dev.galley.report.CorpusReport.CoverageBin;
import dev.galley.report.CorpusReport.FieldPresence;

import java.util.List;
import java.util.Locale;

/// The plots of the page, drawn as SVG in the page itself.
final class HtmlPlots {

    private static final int WIDTH = 720;
    private static final int ROW = 32;
    private static final int BAR = 18;
    private static final int LABEL = 130;
    private static final int NUMBER = 170;
    private static final double THINNEST = 2;

    private final Markup page;

    HtmlPlots(Markup page) {
        this.page = page;
    }

    /// The coverage as bars that lie, one a bin, each with its number. A bin with posts is never
    /// thinner than can be seen.
    void coverage(List<CoverageBin> bins, int posts) {
        int most = bins.stream().mapToInt(CoverageBin::posts).max().orElse(0);
        int height = bins.size() * ROW;
        page.open(
                "svg",
                "class",
                "plot",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "Posts by coverage; the numbers stand beside the bars");
        for (int i = 0; i < bins.size(); i++) {
            bar(bins.get(i), i * ROW, most, posts);
        }
        page.close().line();
    }

    /// One bar of a row: how much of the most it is.
    void small(long count, long most) {
        double width = most == 0 ? 0 : Math.max(THINNEST, 100.0 * count / most);
        page.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none");
        page.single("rect", "class", "track", "width", "100", "height", "8");
        page.single("rect", "class", "fill", "width", number(width), "height", "8");
        page.close();
    }

    /// What a field is on all posts: there, empty, of the wrong type, missing.
    void presence(FieldPresence field) {
        double all = Math.max(1, field.present() + field.empty() + field.bad() + field.missing());
        page.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none");
        page.single("rect", "class", "track", "width", "100", "height", "8");
        double x = part("fill", 0, 100 * field.present() / all);
        x = part("empty", x, 100 * field.empty() / all);
        part("bad", x, 100 * field.bad() / all);
        page.close();
    }

    private double part(String kind, double x, double width) {
        if (width > 0) {
            double seen = Math.max(1, width);
            double from = Math.min(x, 100 - seen);
            page.single(
                    "rect", "class", kind, "x", number(from), "width", number(seen), "height", "8");
        }
        return x + width;
    }

    private void bar(CoverageBin bin, int top, int most, int posts) {
        int room = WIDTH - LABEL - NUMBER;
        double width = most == 0 ? 0 : (double) room * bin.posts() / most;
        double seen = bin.posts() == 0 ? 0 : Math.max(THINNEST, width);
        int middle = top + ROW / 2;
        String kind = bin.from() >= 1 ? "fill" : bin.from() >= 0.99 ? "fill" : "bad";
        page.leaf(
                "text",
                bin.label(),
                "class",
                "name",
                "x",
                Integer.toString(LABEL - 12),
                "y",
                Integer.toString(middle));
        page.single(
                "rect",
                "class",
                kind,
                "x",
                Integer.toString(LABEL),
                "y",
                Integer.toString(middle - BAR / 2),
                "width",
                number(seen),
                "height",
                Integer.toString(BAR),
                "rx",
                "2");
        String words = Written.count(bin.posts()) + "  ·  " + Written.share(bin.posts(), posts);
        page.leaf(
                "text",
                bin.posts() == 0 ? "0" : words,
                "class",
                bin.posts() == 0 ? "number none" : "number",
                "x",
                number(LABEL + seen + 10),
                "y",
                Integer.toString(middle));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
