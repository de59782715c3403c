package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.report.Written;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;

/// The posts in which most is wrong, each opening in the source.
final class WorstSection {

    private static final int SHOWN = 15;
    private static final String ORDER =
            "The lowest coverage first, then the most errors, then the most warnings.";

    private final RowList<WorstPost> rows;
    private final Section section;

    WorstSection(InsightViewModel model) {
        rows =
                new RowList<>(
                        "Worst files. Enter opens one in the source",
                        new RowList.Way<>(
                                SHOWN, WorstSection::row, Words::spoken, null, model::open));
        section = new Section("Worst files first", rows);
    }

    Node node() {
        return section;
    }

    void show(CorpusReport report) {
        boolean none = report.worst().isEmpty();
        section.say(none ? "None: no file has text unclaimed, an error or a warning." : ORDER);
        rows.show(report.worst());
    }

    private static List<Node> row(WorstPost post) {
        Label coverage = Cells.number(Written.coverage(post.coverage()));
        if (post.coverage() < 1) {
            coverage.getStyleClass().add("cell-bad");
        }
        return List.of(
                coverage,
                Cells.note(Words.faults(post)),
                Cells.id(post.id()),
                Cells.path(post.path()));
    }
}
