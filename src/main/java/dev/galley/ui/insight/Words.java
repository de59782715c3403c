package dev.galley.ui.insight;

import dev.galley.article.Severity;
import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.report.Written;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Times;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the report is put into words.
final class Words {

    private Words() {}

    /// What stands under the title: how many posts of which filter, and when.
    static String about(InsightViewModel.Made made, Times times, boolean stale) {
        String scope = made.query().isEmpty() ? "all posts" : made.query();
        return Counted.posts(made.report().totals().posts())
                + " ("
                + scope
                + "), parser version "
                + versions(made.report())
                + ", made "
                + times.since(made.at())
                + (stale ? ". Posts have changed since." : "");
    }

    /// What Refresh would report on, where that is not what is shown.
    static String next(String filter) {
        return filter.isEmpty() ? "all posts" : "the posts that match " + filter;
    }

    static String severity(Severity severity) {
        String word = severity.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static Feather shape(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }

    static String styleClass(Severity severity) {
        return "severity-" + severity.word();
    }

    static String spoken(Issue issue) {
        return severity(issue.severity())
                + ", "
                + issue.code()
                + ", "
                + (issue.finding() ? "finding" : "problem")
                + ", on "
                + Counted.posts(issue.posts());
    }

    static String spoken(Novelty novelty) {
        return novelty.what() + ", on " + Counted.posts(novelty.posts());
    }

    static String spoken(FieldPresence field) {
        return field.label()
                + ", present on "
                + Written.share(field.present(), all(field))
                + ", "
                + notes(field);
    }

    static String spoken(WorstPost post) {
        return post.id() + ", coverage " + Written.coverage(post.coverage()) + ", " + faults(post);
    }

    /// What is wrong with a post, as `2 errors, 1 warning`.
    static String faults(WorstPost post) {
        List<String> faults = new ArrayList<>();
        if (post.errors() > 0) {
            faults.add(Counted.of(post.errors()) + (post.errors() == 1 ? " error" : " errors"));
        }
        if (post.warnings() > 0) {
            faults.add(
                    Counted.of(post.warnings())
                            + (post.warnings() == 1 ? " warning" : " warnings"));
        }
        return String.join(", ", faults);
    }

    /// What a field is where it is not present: `31 empty, 2 bad, 400 missing`.
    static String notes(FieldPresence field) {
        List<String> notes = new ArrayList<>();
        if (field.empty() > 0) {
            notes.add(Counted.of(field.empty()) + " empty");
        }
        if (field.bad() > 0) {
            notes.add(Counted.of(field.bad()) + " bad");
        }
        if (field.missing() > 0) {
            notes.add(Counted.of(field.missing()) + " missing");
        }
        return notes.isEmpty() ? "on every post" : String.join(", ", notes);
    }

    static int all(FieldPresence field) {
        return field.present() + field.empty() + field.bad() + field.missing();
    }

    /// What stands above the rare shapes.
    static String rare(CorpusReport.Shapes shapes) {
        if (shapes.rareMeans() == 0) {
            return "With few posts nothing can be said to be rare.";
        }
        return Counted.of(shapes.rareInAll())
                + " of "
                + Counted.of(shapes.distinct())
                + (shapes.rareMeans() == 1
                        ? " shapes are on a single post."
                        : " shapes are on at most " + Counted.posts(shapes.rareMeans()) + ".");
    }

    private static String versions(CorpusReport report) {
        return report.parserVersions().isEmpty()
                ? "–"
                : report.parserVersions().stream()
                        .map(CorpusReport.Portion::name)
                        .collect(Collectors.joining(", "));
    }
}
