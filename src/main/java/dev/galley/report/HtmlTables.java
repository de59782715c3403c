package dev.galley.report;

import dev.galley.article.Severity;
import dev.galley.report.CorpusReport.BlockKind;
import dev.galley.report.CorpusReport.Example;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The tables of the page.
final class HtmlTables {

    private final Markup page;
    private final HtmlPlots plots;

    HtmlTables(Markup page, HtmlPlots plots) {
        this.page = page;
        this.plots = plots;
    }

    void issues(List<Issue> issues) {
        long most = issues.stream().mapToInt(Issue::posts).max().orElse(0);
        table("issues", "Severity", "What", "#Posts", "", "#In all");
        for (Issue issue : issues) {
            page.open("tr");
            page.open("td").open("span", "class", "severity " + issue.severity().word());
            page.leaf("span", shape(issue.severity()), "class", "shape", "aria-hidden", "true");
            page.text(issue.severity().word()).close().close();
            page.open("td", "class", "wide").leaf("code", issue.code());
            page.leaf("span", issue.finding() ? "check" : "parser", "class", "kind");
            examples(issue.examples());
            page.close();
            number(issue.posts());
            page.open("td", "class", "bars");
            plots.small(issue.posts(), most);
            page.close();
            number(issue.count());
            page.close().line();
        }
        end();
    }

    void novelties(String what, List<Novelty> novelties) {
        long most = novelties.stream().mapToInt(Novelty::posts).max().orElse(0);
        table("novelties", what, "#Posts", "", "#In all");
        for (Novelty novelty : novelties) {
            page.open("tr").open("td", "class", "wide").leaf("code", novelty.what());
            examples(novelty.examples());
            page.close();
            number(novelty.posts());
            page.open("td", "class", "bars");
            plots.small(novelty.posts(), most);
            page.close();
            number(novelty.count());
            page.close().line();
        }
        end();
    }

    void fields(List<FieldPresence> fields) {
        table("fields", "Field", "", "#Present", "#Empty", "#Bad value", "#Missing");
        for (FieldPresence field : fields) {
            page.open("tr", "class", field.entry() ? "entry" : "field");
            page.leaf("th", field.label(), "scope", "row");
            page.open("td", "class", "bars");
            plots.presence(field);
            page.close();
            number(field.present());
            number(field.empty());
            number(field.bad(), "warning");
            number(field.missing());
            page.close().line();
        }
        end();
    }

    void blocks(List<BlockKind> blocks) {
        table("blocks", "Kind", "#In all", "#Mean a post", "#Most on one", "#Posts with any");
        for (BlockKind block : blocks) {
            page.open("tr").leaf("th", block.kind(), "scope", "row");
            number(block.count());
            page.leaf("td", Written.mean(block.mean()), "class", "number");
            number(block.most());
            number(block.posts());
            page.close().line();
        }
        end();
    }

    /// @param counted what is counted besides posts; empty where nothing is
    void portions(String what, String counted, List<Portion> portions) {
        long most = portions.stream().mapToLong(Portion::count).max().orElse(0);
        boolean two = !counted.isEmpty();
        if (two) {
            table("portions", what, "#" + counted, "", "#Posts");
        } else {
            table("portions", what, "#Posts", "");
        }
        for (Portion portion : portions) {
            page.open("tr").leaf("th", portion.name(), "scope", "row");
            number(portion.count());
            page.open("td", "class", "bars");
            plots.small(portion.count(), most);
            page.close();
            if (two) {
                number(portion.posts());
            }
            page.close().line();
        }
        end();
    }

    void worst(List<WorstPost> worst) {
        table("worst", "#", "Post", "#Coverage", "#Errors", "#Warnings", "Look at", "Path");
        int place = 0;
        for (WorstPost post : worst) {
            page.open("tr").leaf("td", Integer.toString(++place), "class", "number place");
            page.open("td").leaf("code", post.id()).close();
            page.leaf(
                    "td",
                    Written.coverage(post.coverage()),
                    "class",
                    post.coverage() < 1 ? "number warning" : "number");
            number(post.errors(), "error");
            number(post.warnings(), "warning");
            page.leaf("td", place(post.span()), "class", "place");
            page.leaf("td", post.path(), "class", "wide path");
            page.close().line();
        }
        end();
    }

    /// Examples stand open and can be folded.
    private void examples(List<Example> examples) {
        page.open("details", "open", "open");
        page.leaf("summary", examples.size() == 1 ? "Example" : "Examples");
        page.open("ul");
        for (Example example : examples) {
            page.open("li").leaf("code", example.id()).text(" ");
            page.leaf("span", example.words(), "class", "words").text(" ");
            page.leaf("span", place(example.span()), "class", "place").close();
        }
        page.close().close();
    }

    /// Headings that begin with # are above numbers.
    private void table(String kind, String... headings) {
        page.open("div", "class", "scroll").open("table", "class", kind).open("thead").open("tr");
        for (String heading : headings) {
            boolean number = heading.startsWith("#");
            String words = number && heading.length() > 1 ? heading.substring(1) : heading;
            if (words.isEmpty()) {
                page.leaf("td", "");
            } else if (number) {
                page.leaf("th", words, "scope", "col", "class", "number");
            } else {
                page.leaf("th", words, "scope", "col");
            }
        }
        page.close().close().line().open("tbody").line();
    }

    private void end() {
        page.close().close().close().line();
    }

    private void number(long number) {
        page.leaf("td", Written.count(number), "class", number == 0 ? "number none" : "number");
    }

    private void number(long number, String kind) {
        page.leaf(
                "td",
                Written.count(number),
                "class",
                number == 0 ? "number none" : "number " + kind);
    }

    private static String place(@Nullable Span span) {
        return span == null ? "" : Written.count(span.start()) + " to " + Written.count(span.end());
    }

    private static String shape(Severity severity) {
        return switch (severity) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case INFO -> "●";
        };
    }
}
