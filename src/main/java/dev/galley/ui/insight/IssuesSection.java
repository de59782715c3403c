package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.List;

/// Problems and findings, with the examples of the one that is chosen.
final class IssuesSection {

    private static final int SHOWN = 15;

    private final InsightViewModel model;
    private final ExampleList examples;
    private final RowList<Issue> rows;
    private final Section section;
    private int most;

    IssuesSection(InsightViewModel model) {
        this.model = model;
        examples = new ExampleList(model::open);
        rows =
                new RowList<>(
                        "Problems and findings. Enter shows the posts",
                        new RowList.Way<>(
                                SHOWN, this::row, Words::spoken, this::chosen, model::showPosts));
        section =
                new Section(
                        "Problems and findings", new SideBySide(rows, examples, ExampleList.LEFT));
    }

    Node node() {
        return section;
    }

    void show(CorpusReport report) {
        List<Issue> issues = report.issues();
        most = issues.stream().mapToInt(Issue::posts).max().orElse(1);
        section.say(issues.isEmpty() ? "None: there is nothing to complain of." : "");
        examples.setVisible(false);
        examples.setManaged(!issues.isEmpty());
        rows.show(issues);
    }

    private void chosen(Issue issue) {
        Button posts = new Button("Show " + Counted.posts(issue.posts()));
        posts.getStyleClass().add("small");
        posts.setOnAction(_ -> model.showPosts(issue));
        examples.show(issue.code(), posts, issue.examples());
    }

    private List<Node> row(Issue issue) {
        return List.of(
                Cells.severity(issue.severity()),
                Cells.text(issue.code()),
                Cells.bar((double) issue.posts() / most),
                Cells.number(Counted.of(issue.posts())));
    }
}
