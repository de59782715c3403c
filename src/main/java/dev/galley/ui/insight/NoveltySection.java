package dev.galley.ui.insight;

import dev.galley.report.CorpusReport.Novelty;
import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;

/// Labels or shapes that were never seen before, with the examples of the one that is chosen.
final class NoveltySection {

    private static final int SHOWN = 10;

    private final InsightViewModel model;
    private final boolean shapes;
    private final ExampleList examples;
    private final RowList<Novelty> rows;
    private final Section section;
    private int most;

    /// @param shapes whether they are shapes, which are set in fixed-width letters
    NoveltySection(String title, boolean shapes, InsightViewModel model) {
        this.model = model;
        this.shapes = shapes;
        examples = new ExampleList(model::open);
        rows =
                new RowList<>(
                        title + ". Enter opens the first example",
                        new RowList.Way<>(
                                SHOWN, this::row, Words::spoken, this::chosen, this::open));
        section = new Section(title, new SideBySide(rows, examples, ExampleList.LEFT));
    }

    Node node() {
        return section;
    }

    /// @param note said under the heading
    void show(String note, List<Novelty> novelties) {
        most = novelties.stream().mapToInt(Novelty::posts).max().orElse(1);
        section.say(note);
        examples.setVisible(false);
        examples.setManaged(!novelties.isEmpty());
        rows.show(novelties);
    }

    private void open(Novelty novelty) {
        if (!novelty.examples().isEmpty()) {
            model.open(novelty.examples().getFirst());
        }
    }

    private void chosen(Novelty novelty) {
        examples.show(novelty.what(), null, novelty.examples());
    }

    private List<Node> row(Novelty novelty) {
        Label what = shapes ? Cells.code(novelty.what()) : Cells.text(novelty.what());
        Label posts = Cells.number(Counted.of(novelty.posts()));
        return most <= 1
                ? List.of(what, posts)
                : List.of(what, Cells.shortBar((double) novelty.posts() / most), posts);
    }
}
