package dev.galley.ui.meta;

import dev.galley.article.Finding;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingLine;
import dev.galley.ui.kit.FindingList;
import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What the parser and the checks say about the post: a line for each, the first few of many. Takes
/// no room where they say nothing. It keeps its nodes from one post to the next.
final class FindingsNode extends VBox {

    /// How many stand there before one asks for more.
    static final int FEW = 5;

    private static final int MOST = 200;

    private final CurrentFinding current;
    private final Label count = new Label();
    private final HBox head;
    private final Button more = new Button();
    private final ToggleButton common = new ToggleButton();
    private final VBox commonLines = new VBox();
    private final Pool<Integer, FindingNode> lines;
    private Consumer<Finding> fix = _ -> {};
    private boolean all;

    FindingsNode(CurrentFinding current) {
        this.current = current;
        getStyleClass().add("meta-findings");
        Label name = new Label("Findings");
        name.getStyleClass().add("meta-findings-title");
        count.getStyleClass().add("meta-findings-count");
        head = new HBox(name, count);
        head.getStyleClass().add("meta-findings-head");
        more.getStyleClass().add("meta-more");
        more.setOnAction(_ -> showAll());
        common.getStyleClass().add("meta-common");
        common.selectedProperty().subscribe(_ -> showCommon(current.listed().get().common()));
        commonLines.getStyleClass().add("meta-common-lines");
        lines = new Pool<>(this::line, this::fill);
        current.listed().subscribe((before, now) -> listed(before, now));
        current.at().subscribe(_ -> lit());
        show(current.listed().get());
    }

    /// Says who puts a finding right.
    void onFix(Consumer<Finding> fixer) {
        fix = fixer;
    }

    /// The node of the line that is looked at, if there is one.
    @Nullable Node lookedAt() {
        return nodes().stream().filter(FindingNode::isCurrent).findFirst().orElse(null);
    }

    private void listed(FindingList before, FindingList now) {
        if (before.post() != now.post()) {
            all = false;
            common.setSelected(false);
        }
        show(now);
    }

    private void showAll() {
        all = true;
        show(current.listed().get());
        nodes().get(Math.min(FEW, nodes().size() - 1)).requestFocus();
    }

    private void show(FindingList list) {
        int size = list.lines().size();
        boolean some = size > 0 || !list.common().isEmpty();
        setVisible(some);
        setManaged(some);
        if (!some) {
            return;
        }
        int shown = Math.min(all ? MOST : size <= FEW + 1 ? size : FEW, size);
        count.setText(size == 0 ? "none of its own" : "%,d".formatted(size));
        List<Node> nodes = new ArrayList<>();
        nodes.add(head);
        nodes.addAll(lines.show(IntStream.range(0, shown).boxed().toList()));
        if (shown < size) {
            more.setText(
                    all
                            ? "%,d more are not listed here".formatted(size - shown)
                            : "Show %,d more".formatted(size - shown));
            more.setDisable(all);
            nodes.add(more);
        }
        if (!list.common().isEmpty()) {
            showCommon(list.common());
            nodes.addAll(List.of(common, commonLines));
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        lit();
    }

    private void showCommon(List<FindingLine> findings) {
        int size = findings.size();
        common.setText(
                size == 1
                        ? "1 finding is common to this batch"
                        : "%,d findings are common to this batch".formatted(size));
        common.setGraphic(
                Icons.of(
                        common.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                        "meta-icon"));
        commonLines.setVisible(common.isSelected());
        commonLines.setManaged(common.isSelected());
        commonLines
                .getChildren()
                .setAll(
                        common.isSelected()
                                ? findings.stream().map(FindingsNode::quiet).toList()
                                : List.of());
    }

    private static Node quiet(FindingLine finding) {
        WordsNode words = new WordsNode(finding.message(), "meta-common-line");
        words.setAccessibleText(finding.spoken());
        return words;
    }

    private void lit() {
        int at = current.at().get();
        if (at >= FEW && !all && current.listed().get().lines().size() > FEW + 1) {
            all = true;
            show(current.listed().get());
            return;
        }
        List<FindingNode> nodes = nodes();
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).current(i == at);
        }
    }

    private List<FindingNode> nodes() {
        return getChildren().stream()
                .filter(FindingNode.class::isInstance)
                .map(FindingNode.class::cast)
                .toList();
    }

    private FindingNode line() {
        return new FindingNode(new FindingNode.Doing(current::open, this::fix));
    }

    private void fill(FindingNode node, Integer index) {
        node.show(index, current.listed().get().lines().get(index));
    }

    private void fix(int index) {
        current.select(index);
        Finding finding = current.listed().get().lines().get(index).finding();
        if (finding != null) {
            fix.accept(finding);
        }
    }
}
