package dev.galley.ui.insight;

import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.Written;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// How often each field of the meta box is there, in two columns where there is room.
final class FieldsSection {

    private static final double HALF = 0.5;

    private final InsightViewModel model;
    private final RowList<FieldPresence> first;
    private final RowList<FieldPresence> second;
    private final Section section;

    FieldsSection(InsightViewModel model) {
        this.model = model;
        first = list("Fields of the meta box");
        second = list("Further fields of the meta box");
        section =
                new Section(
                        "Fields of the meta box", legend(), new SideBySide(first, second, HALF));
        section.say("A field in blue shows the posts without it.");
    }

    Node node() {
        return section;
    }

    void show(CorpusReport report) {
        int middle = middle(report.fields());
        first.show(report.fields().subList(0, middle));
        second.show(report.fields().subList(middle, report.fields().size()));
    }

    /// Where the second column begins: with a field, not with an entry.
    private static int middle(List<FieldPresence> fields) {
        int middle = fields.size() / 2;
        while (middle < fields.size() && fields.get(middle).entry()) {
            middle++;
        }
        return middle;
    }

    private RowList<FieldPresence> list(String name) {
        return new RowList<>(
                name + ". Enter shows the posts without a field that can be filtered by",
                new RowList.Way<>(
                        Integer.MAX_VALUE,
                        FieldsSection::row,
                        Words::spoken,
                        null,
                        model::showMissing));
    }

    private static List<Node> row(FieldPresence field) {
        double all = Math.max(1, Words.all(field));
        Label name = Cells.name(field.label());
        name.getStyleClass().add(field.entry() ? "field-entry" : "field-name");
        if (FieldQueries.missing(field.key()).isPresent()) {
            name.getStyleClass().add("field-open");
        }
        ShareBar bar =
                ShareBar.of(
                        List.of(
                                part(field.present() / all, ShareBar.Kind.PLAIN),
                                part(field.empty() / all, ShareBar.Kind.EMPTY),
                                part(field.bad() / all, ShareBar.Kind.BAD)));
        return List.of(
                name,
                Cells.wide(bar),
                Cells.number(Written.share(field.present(), Words.all(field))),
                Cells.note(Words.notes(field)));
    }

    private static ShareBar.Part part(double share, ShareBar.Kind kind) {
        return new ShareBar.Part(share, kind);
    }

    private static Node legend() {
        HBox legend =
                new HBox(
                        key("part-plain", "present"),
                        key("part-empty", "empty"),
                        key("part-bad", "bad value"),
                        key("part-missing", "missing"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Node key(String styleClass, String words) {
        Region shape = new Region();
        shape.getStyleClass().addAll("legend-shape", styleClass);
        HBox key = new HBox(shape, new Label(words));
        key.getStyleClass().add("legend-key");
        return key;
    }
}
