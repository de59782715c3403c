package dev.galley.report;

import dev.galley.report.CorpusReport.Totals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Writes a report as one page that stands alone: styles and plots are in it, nothing is fetched
/// and nothing is run. It follows the reader's choice of light and dark, and prints.
public final class HtmlReport {

    private final CorpusReport report;
    private final ReportHead head;
    private final Markup page = new Markup();
    private final HtmlPlots plots = new HtmlPlots(page);
    private final HtmlTables tables = new HtmlTables(page, plots);

    private HtmlReport(CorpusReport report, ReportHead head) {
        this.report = report;
        this.head = head;
    }

    /// The page, in UTF-8 once it is written to a file.
    public static String of(CorpusReport report, ReportHead head) {
        return new HtmlReport(report, head).write();
    }

    /// The sections, in order.
    private enum Section {
        COVERAGE("coverage", "Coverage"),
        ISSUES("issues", "Problems and findings"),
        LABELS("labels", "Labels never seen before"),
        SHAPES("shapes", "Line shapes never seen before"),
        FIELDS("fields", "Fields of the meta box"),
        BODY("body", "Blocks and code"),
        WORST("worst", "Worst files first"),
        NOTES("notes", "How to read this");

        private final String id;
        private final String title;

        Section(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private String write() {
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.single("meta", "name", "generator", "content", head.program());
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.leaf("title", "Corpus report: " + head.workspace()).line();
        page.open("style").raw(style()).close().line().close().line();
        page.open("body").line();
        top();
        page.open("div", "class", "columns").line();
        contents();
        page.open("main").line();
        for (Section section : Section.values()) {
            page.open("section", "id", section.id).leaf("h2", section.title).line();
            body(section);
            page.close().line();
        }
        page.close().close().line().close().line().close().line();
        return page.done();
    }

    private void top() {
        Totals totals = report.totals();
        page.open("header").leaf("h1", "Corpus report").line();
        page.open("p", "class", "about").leaf("span", head.workspace(), "class", "path");
        page.text(" · " + head.scope() + " · made " + head.time() + " by " + head.program());
        page.text(" · parser version " + versions()).close().line();
        page.open("dl", "class", "figures");
        figure("Posts", Written.count(totals.posts()), batches());
        figure(
                "Read whole",
                Written.share(totals.whole(), totals.posts()),
                Written.count(totals.posts() - totals.whole()) + " with text unclaimed");
        figure(
                "Mean coverage",
                Written.coverage(totals.meanCoverage()),
                "lowest " + Written.coverage(totals.lowestCoverage()));
        figure("Problems", Written.count(totals.problems()), "from the parser");
        figure("Findings", Written.count(totals.findings()), "from the checks");
        figure(
                "With a meta box",
                Written.share(totals.withMeta(), totals.posts()),
                Written.count(totals.posts() - totals.withMeta()) + " without");
        page.close().close().line();
    }

    private void figure(String name, String value, String note) {
        page.open("div").leaf("dt", name).leaf("dd", value);
        page.leaf("dd", note, "class", "note").close().line();
    }

    private void contents() {
        page.open("nav", "aria-label", "Contents").open("ol");
        for (Section section : Section.values()) {
            page.open("li").leaf("a", section.title, "href", "#" + section.id).close();
        }
        page.close().close().line();
    }

    private void body(Section section) {
        switch (section) {
            case COVERAGE -> coverage();
            case ISSUES -> issues();
            case LABELS -> labels();
            case SHAPES -> shapes();
            case FIELDS -> fields();
            case BODY -> blocks();
            case WORST -> worst();
            case NOTES -> HtmlNotes.write(page);
        }
    }

    private void coverage() {
        say(
                "Coverage is the share of a file's characters, blanks aside, that became part of a"
                        + " block, a field or known furniture of the site.");
        plots.coverage(report.coverage(), report.totals().posts());
        page.open("div", "class", "beside").line();
        tables.portions("Form", "", report.forms());
        tables.portions("Parser version", "", report.parserVersions());
        page.close().line();
    }

    private void issues() {
        if (report.issues().isEmpty()) {
            say("None: the parser and the checks have nothing to say.");
        } else {
            say(
                    "The gravest first, then those on the most posts. A place is given in"
                            + " characters from the beginning of the file.");
            tables.issues(report.issues());
        }
    }

    private void labels() {
        if (report.labels().isEmpty()) {
            say("None: every label of every meta box is known.");
        } else {
            say("Labels of meta boxes that nobody has told the parser about.");
            tables.novelties("Label", report.labels());
        }
    }

    private void shapes() {
        CorpusReport.Shapes shapes = report.shapes();
        page.leaf("h3", "Of lines that nothing accounts for");
        if (shapes.unexplained().isEmpty()) {
            say("None: every line is part of something.");
        } else {
            tables.novelties("Shape", shapes.unexplained());
        }
        page.leaf("h3", "Of lines that hardly any post has");
        if (shapes.rareMeans() == 0) {
            say(
                    "With fewer than "
                            + Written.count(ReportBuilder.ENOUGH_POSTS)
                            + " posts nothing can be said to be rare.");
        } else if (shapes.rare().isEmpty()) {
            say("None.");
        } else {
            say(rareWords(shapes));
            tables.novelties("Shape", shapes.rare());
        }
    }

    static String rareWords(CorpusReport.Shapes shapes) {
        return Written.count(shapes.rareInAll())
                + " of "
                + Written.count(shapes.distinct(), "shape", "shapes")
                + " are on at most "
                + Written.count(shapes.rareMeans(), "post", "posts")
                + ". Listed: "
                + Written.count(shapes.rare().size())
                + ".";
    }

    private void fields() {
        page.open("p", "class", "legend");
        legend("fill", "present");
        legend("empty", "empty");
        legend("bad", "bad value");
        legend("track", "missing");
        page.close().line();
        tables.fields(report.fields());
    }

    private void legend(String kind, String words) {
        page.open("svg", "class", "key", "viewBox", "0 0 10 10", "aria-hidden", "true");
        page.single("rect", "class", kind, "width", "10", "height", "10").close();
        page.leaf("span", words);
    }

    private void blocks() {
        tables.blocks(report.blocks());
        if (!report.languages().isEmpty()) {
            tables.portions("Language of code", "Blocks", report.languages());
        }
    }

    private void worst() {
        if (report.worst().isEmpty()) {
            say("None: no file has text unclaimed, an error or a warning.");
        } else {
            say(
                    "The lowest coverage first, then the most errors, then the most warnings; at"
                            + " most "
                            + WorstList.MOST
                            + " files.");
            tables.worst(report.worst());
        }
    }

    private void say(String words) {
        page.leaf("p", words).line();
    }

    private String batches() {
        return "in " + Written.count(report.totals().batches(), "batch", "batches");
    }

    private String versions() {
        return report.parserVersions().isEmpty()
                ? "–"
                : String.join(
                        ", ",
                        report.parserVersions().stream().map(CorpusReport.Portion::name).toList());
    }

    private static String style() {
        try (InputStream css =
                Objects.requireNonNull(
                        HtmlReport.class.getResourceAsStream("report.css"),
                        "report.css is missing from the program")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program itself cannot be read", e);
        }
    }
}
