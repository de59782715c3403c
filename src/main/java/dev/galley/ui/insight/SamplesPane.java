package dev.galley.ui.insight;

import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The samples that QA walks through, each with its share right. Shows what its view model says.
/// Belongs to the FX thread.
public final class SamplesPane {

    private static final int SHOWN = 5;
    private static final String NONE =
            "A sample is some posts of a batch at random. Judge each parse right or wrong, and the"
                    + " share that is right stands here with its 95 % interval.";

    private final SamplesViewModel model;
    private final RowList<SampleLine> rows;
    private final Label note = new Label(NONE);
    private final Button draw = new Button("New sample…", Icons.of(Feather.PLUS));
    private final Button export = new Button("Export wrong parses…", Icons.of(Feather.SHARE));
    private final VBox node = new VBox();

    public SamplesPane(SamplesViewModel model) {
        this.model = model;
        rows =
                new RowList<>(
                        "Samples. Enter walks through one",
                        new RowList.Way<>(
                                SHOWN, this::row, SampleWords::spoken, null, model::walk));
        Label title = new Label("Samples");
        title.getStyleClass().add("insight-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        draw.setOnAction(_ -> model.startDrawing());
        draw.disableProperty().bind(model.writable().not().or(model.drawing()));
        export.setOnAction(_ -> model.exportCases());
        HBox head = new HBox(title, draw, export);
        head.getStyleClass().add("insight-top");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("insight-note");
        node.getStyleClass().add("samples");
        node.getChildren().addAll(head, new SampleForm(model).node(), note, rows);
        model.lines().subscribe(this::show);
    }

    /// The pane, to be put above the report.
    public Node node() {
        return node;
    }

    /// Moves the focus to the first sample.
    ///
    /// @return whether there is one
    boolean focus() {
        boolean any = !model.lines().get().isEmpty();
        if (any) {
            rows.focus();
        }
        return any;
    }

    private void show(List<SampleLine> lines) {
        note.setVisible(lines.isEmpty());
        note.setManaged(lines.isEmpty());
        boolean wrong = lines.stream().anyMatch(line -> line.wrong() > 0);
        export.setVisible(wrong);
        export.setManaged(wrong);
        rows.show(lines);
    }

    private List<Node> row(SampleLine line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("sample-name");
        Label origin = new Label(SampleWords.origin(line));
        origin.getStyleClass().add("cell-muted");
        VBox what = new VBox(name, origin);
        what.getStyleClass().add("sample-what");
        what.setMinWidth(0);
        double n = Math.max(1, line.n());
        ShareBar bar =
                ShareBar.of(
                        List.of(
                                new ShareBar.Part(line.right() / n, ShareBar.Kind.GOOD),
                                new ShareBar.Part(line.wrong() / n, ShareBar.Kind.BAD)));
        Label counts = new Label(SampleWords.counts(line));
        counts.getStyleClass().add("cell-muted");
        VBox state = new VBox(bar, counts);
        state.getStyleClass().add("sample-state");
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        return List.of(what, state, rest, share(line), walk(line));
    }

    private static Node share(SampleLine line) {
        Label share = new Label(SampleWords.share(line));
        share.getStyleClass().add("sample-share");
        Label interval = new Label(SampleWords.interval(line));
        interval.getStyleClass().add("cell-muted");
        VBox box = new VBox(share, interval);
        box.getStyleClass().add("sample-shares");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Button walk(SampleLine line) {
        Button walk = new Button(SampleWords.walk(line));
        walk.setAccessibleText(SampleWords.walk(line) + " through " + line.name());
        walk.getStyleClass().add("sample-walk");
        walk.setMinWidth(Region.USE_PREF_SIZE);
        walk.setOnAction(_ -> model.walk(line));
        return walk;
    }
}
