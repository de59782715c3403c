package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.BlockKind;
import dev.galley.report.CorpusReport.CoverageBin;
import dev.galley.report.CorpusReport.Portion;
import dev.galley.report.Written;
import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;

/// The coverage as bars, and what the corpus is made of.
final class CoverageSection {

    private static final int LANGUAGES = 8;
    private static final double LEFT = 0.5;
    private static final double FINE = 0.99;

    private final VBox bars = new VBox();
    private final RowList<Portion> forms;
    private final VBox blocks = new VBox();
    private final VBox languages = new VBox();
    private final SideBySide node;
    private int posts;

    CoverageSection(InsightViewModel model) {
        bars.getStyleClass().add("rows");
        blocks.getStyleClass().add("rows");
        languages.getStyleClass().add("rows");
        forms =
                new RowList<>(
                        "Posts by form. Enter shows them",
                        new RowList.Way<>(
                                Integer.MAX_VALUE,
                                this::form,
                                form -> form.name() + ", " + Counted.posts(form.posts()),
                                null,
                                form -> model.showPosts("form:" + form.name())));
        Node left = column(new Section("Coverage", bars), new Section("Posts by form", forms));
        Node right =
                column(
                        new Section("Blocks per post, on average", blocks),
                        new Section("Languages of code", languages));
        node = new SideBySide(left, right, LEFT);
    }

    Node node() {
        return node;
    }

    void show(CorpusReport report) {
        posts = report.totals().posts();
        int most = report.coverage().stream().mapToInt(CoverageBin::posts).max().orElse(0);
        fill(bars, report.coverage(), bin -> bin(bin, most));
        forms.show(report.forms());
        double highest = report.blocks().stream().mapToDouble(BlockKind::mean).max().orElse(0);
        fill(blocks, report.blocks(), kind -> kind(kind, highest));
        long code = report.languages().stream().mapToLong(Portion::count).sum();
        List<Portion> shown =
                report.languages().subList(0, Math.min(LANGUAGES, report.languages().size()));
        fill(languages, shown, language -> language(language, code));
    }

    private List<Node> bin(CoverageBin bin, int most) {
        ShareBar.Kind kind = bin.from() >= FINE ? ShareBar.Kind.PLAIN : ShareBar.Kind.BAD;
        return List.of(
                Cells.name(bin.label()),
                Cells.wide(ShareBar.of(share(bin.posts(), most), kind)),
                Cells.number(Counted.of(bin.posts())),
                Cells.number(Written.share(bin.posts(), posts)));
    }

    private List<Node> form(Portion form) {
        return List.of(
                Cells.name(form.name()),
                Cells.bar(share(form.posts(), posts)),
                Cells.number(Counted.of(form.posts())),
                Cells.number(Written.share(form.posts(), posts)));
    }

    private static List<Node> kind(BlockKind kind, double highest) {
        return List.of(
                Cells.name(kind.kind()),
                Cells.bar(share(kind.mean(), highest)),
                Cells.number(Written.mean(kind.mean())),
                Cells.note("at most " + Counted.of(kind.most())));
    }

    private static List<Node> language(Portion language, long code) {
        return List.of(
                Cells.name(language.name()),
                Cells.bar(share((double) language.count(), (double) code)),
                Cells.number(Counted.of(language.count())),
                Cells.note(Counted.posts(language.posts())));
    }

    private static <T> void fill(VBox box, List<T> items, Function<T, List<Node>> row) {
        box.getChildren().setAll(items.stream().map(item -> line(row.apply(item))).toList());
    }

    private static Node line(List<Node> cells) {
        HBox line = new HBox();
        line.getStyleClass().addAll("row-line", "plain-line");
        line.getChildren().setAll(cells);
        return line;
    }

    private static VBox column(Node... sections) {
        VBox column = new VBox(sections);
        column.getStyleClass().add("insight-column");
        return column;
    }

    private static double share(double some, double all) {
        return all == 0 ? 0 : some / all;
    }
}
