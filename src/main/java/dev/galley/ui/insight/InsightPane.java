package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.ui.insight.InsightViewModel.Made;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The QA screen: the samples, and below them the corpus report. Shows what its view models say.
/// Belongs to the FX thread.
public final class InsightPane {

    private final InsightViewModel model;
    private final SamplesPane samples;
    private final FiguresRow figures = new FiguresRow();
    private final CoverageSection coverage;
    private final IssuesSection issues;
    private final FieldsSection fields;
    private final NoveltySection labels;
    private final NoveltySection shapes;
    private final NoveltySection rare;
    private final WorstSection worst;
    private final VBox body = new VBox();
    private final Label emptyWords = new Label();
    private final Button make = new Button("Make the report");
    private final VBox empty = new VBox(emptyWords, make);
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane root = new StackPane(scroll);

    /// A pane with the samples on top.
    public InsightPane(InsightViewModel model, SamplesPane samples) {
        this.model = model;
        this.samples = samples;
        coverage = new CoverageSection(model);
        issues = new IssuesSection(model);
        fields = new FieldsSection(model);
        labels = new NoveltySection("Labels never seen before", false, model);
        shapes = new NoveltySection("Shapes of lines that nothing accounts for", true, model);
        rare = new NoveltySection("Shapes of lines that hardly any post has", true, model);
        worst = new WorstSection(model);
        fill(samples);
        model.made().subscribe(this::show);
        model.progress().subscribe(_ -> say());
        model.filter().subscribe(_ -> say());
        model.fault().subscribe(_ -> say());
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Moves the focus to where one begins: the samples, where there are any, else the report.
    public void focus() {
        if (samples.focus()) {
            return;
        }
        if (empty.isVisible()) {
            make.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private void fill(SamplesPane samples) {
        root.getStyleClass().add("insight");
        root.getStylesheets().add(stylesheet());
        emptyWords.setWrapText(true);
        emptyWords.setMinHeight(Region.USE_PREF_SIZE);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> model.refresh());
        empty.getStyleClass().add("insight-empty");
        body.getStyleClass().add("insight-body");
        body.getChildren()
                .setAll(
                        figures,
                        coverage.node(),
                        issues.node(),
                        worst.node(),
                        labels.node(),
                        shapes.node(),
                        rare.node(),
                        fields.node());
        VBox page = new VBox(samples.node(), new InsightHeader(model).node(), empty, body);
        page.getStyleClass().add("insight-page");
        StackPane middle = new StackPane(page);
        middle.getStyleClass().add("insight-middle");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("insight-scroll");
    }

    private void show(@Nullable Made made) {
        body.setVisible(made != null);
        body.setManaged(made != null);
        if (made != null) {
            CorpusReport report = made.report();
            figures.show(report);
            coverage.show(report);
            issues.show(report);
            fields.show(report);
            labels.show(none(report.labels()), report.labels());
            shapes.show(none(report.shapes().unexplained()), report.shapes().unexplained());
            rare.show(Words.rare(report.shapes()), report.shapes().rare());
            worst.show(report);
            if (make.isFocused()) {
                scroll.requestFocus();
            }
        }
        say();
    }

    private void say() {
        String fault = model.fault().get();
        boolean nothing = model.made().get() == null || !fault.isEmpty();
        boolean idle = model.progress().get() == null;
        empty.setVisible(nothing && idle);
        empty.setManaged(nothing && idle);
        emptyWords.setText(
                fault.isEmpty()
                        ? "The report reads "
                                + Words.next(model.filter().get())
                                + " and says where the parser is unsure."
                        : fault);
    }

    private static String none(List<?> items) {
        return items.isEmpty() ? "None." : "";
    }

    private static String stylesheet() {
        return Objects.requireNonNull(
                        InsightPane.class.getResource("/styles/insight.css"),
                        "styles/insight.css is missing from the program")
                .toExternalForm();
    }
}
