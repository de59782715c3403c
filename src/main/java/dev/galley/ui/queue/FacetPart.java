package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// One group of the facet pane: a heading that folds it, and its lines. The nodes of the lines are
/// kept and filled anew.
final class FacetPart extends VBox {

    private final FacetGroup group;
    private final FacetsViewModel facets;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN, "facet-arrow");
    private final FontIcon active = Icons.of(Feather.FILTER, "facet-active");
    private final Button head = new Button();
    private final VBox body = new VBox();
    private final TextField search = new TextField();
    private final VBox rows = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final List<FacetRow> made = new ArrayList<>();
    private boolean all;

    FacetPart(FacetGroup group, FacetsViewModel facets) {
        this.group = group;
        this.facets = facets;
        setId("facet-" + group.word());
        fillHead();
        fillBody();
        BooleanProperty open = facets.open(group);
        head.setOnAction(_ -> open.set(!open.get()));
        open.subscribe(this::fold);
        facets.lines().subscribe(this::show);
    }

    private void fillHead() {
        Label title = new Label(group.title());
        title.getStyleClass().add("facet-title");
        active.managedProperty().bind(active.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(arrow, title, space, active);
        line.getStyleClass().add("facet-head-line");
        line.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("flat", "facet-head");
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(16));
    }

    private void fillBody() {
        body.getStyleClass().add("facet-body");
        if (group.kind() == FacetGroup.Kind.SCORE) {
            body.getChildren().add(new ScoreHistogram(group.field(), facets));
        }
        search.setPromptText("Find");
        search.setAccessibleText("Find a value of " + group.title());
        search.getStyleClass().add("facet-search");
        search.textProperty().subscribe(this::show);
        more.setAccessibleText("More or fewer values of " + group.title());
        more.setOnAction(
                _ -> {
                    all = !all;
                    search.clear();
                    show();
                });
        body.getChildren().addAll(search, rows, more);
        getChildren().setAll(head, body);
    }

    private void fold(boolean open) {
        body.setVisible(open);
        body.setManaged(open);
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        show();
    }

    private void show() {
        FacetLines lines = facets.lines().get();
        List<FacetLine> found = lines.of(group);
        showActive(lines, found);
        if (!body.isVisible()) {
            return;
        }
        boolean many = group.kind() == FacetGroup.Kind.OPEN && found.size() > FacetLines.FEW;
        hide(search, !(many && all));
        hide(more, !many);
        more.setText(all ? "Show fewer" : "Show all " + Counted.of(found.size()));
        more.setVisited(false);
        List<FacetLine> shown =
                !many
                        ? found
                        : all ? FacetLines.holding(found, search.getText()) : FacetLines.few(found);
        fill(shown.subList(0, Math.min(shown.size(), FacetLines.MOST)));
    }

    private void showActive(FacetLines lines, List<FacetLine> found) {
        long count = found.stream().filter(l -> l.state() != FacetLine.State.OPEN).count();
        boolean range =
                group.kind() == FacetGroup.Kind.SCORE
                        && lines.query().range(group.field()).isPresent();
        active.setVisible(count > 0 || range);
        head.setAccessibleText(spoken());
    }

    private String spoken() {
        String folded = body.isVisible() ? ", unfolded" : ", folded";
        return group.title() + folded + (active.isVisible() ? ", filters" : "");
    }

    private void fill(List<FacetLine> lines) {
        while (made.size() < lines.size()) {
            made.add(new FacetRow(facets));
        }
        for (int i = 0; i < lines.size(); i++) {
            made.get(i).show(lines.get(i));
        }
        List<FacetRow> wanted = made.subList(0, lines.size());
        if (rows.getChildren().size() != wanted.size()) {
            rows.getChildren().setAll(wanted);
        }
    }

    private static void hide(Region node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }
}
