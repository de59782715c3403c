package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.Totals;
import dev.galley.report.Written;
import dev.galley.ui.kit.Counted;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The figures that say at a glance how it stands.
final class FiguresRow extends FlowPane {

    FiguresRow() {
        getStyleClass().add("figures");
    }

    void show(CorpusReport report) {
        Totals totals = report.totals();
        int open = totals.posts() - totals.whole();
        int without = totals.posts() - totals.withMeta();
        getChildren()
                .setAll(
                        figure(
                                "Read whole",
                                Written.share(totals.whole(), totals.posts()),
                                open == 0
                                        ? "nothing unclaimed"
                                        : Counted.posts(open) + " with text unclaimed"),
                        figure(
                                "Mean coverage",
                                Written.coverage(totals.meanCoverage()),
                                "lowest " + Written.coverage(totals.lowestCoverage())),
                        figure("Problems", Counted.of(totals.problems()), "from the parser"),
                        figure("Findings", Counted.of(totals.findings()), "from the checks"),
                        figure(
                                "With a meta box",
                                Written.share(totals.withMeta(), totals.posts()),
                                without == 0 ? "none without" : Counted.of(without) + " without"));
    }

    private static Node figure(String name, String value, String note) {
        Label top = new Label(name);
        top.getStyleClass().add("figure-name");
        Label number = new Label(value);
        number.getStyleClass().add("figure-value");
        Label below = new Label(note);
        below.getStyleClass().add("figure-name");
        VBox box = new VBox(top, number, below);
        box.getStyleClass().add("figure");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(name + " " + value + ", " + note);
        return box;
    }
}
