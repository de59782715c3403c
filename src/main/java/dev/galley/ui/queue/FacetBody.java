package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The lines of a group, or its histogram; of many values the first few, and a list to look for the
/// others in. The nodes of the lines are kept and filled anew.
final class FacetBody extends VBox {

    private final FacetGroup group;
    private final FacetsViewModel facets;
    private final VBox rows = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final List<FacetRow> made = new ArrayList<>();
    private @Nullable FacetFinder finder;
    private boolean all;

    FacetBody(FacetGroup group, FacetsViewModel facets) {
        this.group = group;
        this.facets = facets;
        getStyleClass().add("facet-body");
        if (group.kind() == FacetGroup.Kind.NUMBERS) {
            getChildren().add(new RangePane(new RangeViewModel(group.field(), facets)));
        }
        more.getStyleClass().add("facet-more");
        more.setOnAction(_ -> showAll(!all));
        getChildren().addAll(rows, more);
        facets.counts().subscribe(_ -> showIfSeen());
        facets.query().subscribe((_, _) -> showIfSeen());
        managedProperty().subscribe((_, _) -> showIfSeen());
    }

    private void showIfSeen() {
        if (isManaged()) {
            show();
        }
    }

    private void show() {
        FacetValues values = facets.counts().get().of(group);
        boolean isLong = values.isLong();
        see(more, isLong || all);
        more.setText(all ? "Show fewer" : "Show all " + Counted.of(values.size()));
        more.setAccessibleText(more.getText() + " values of " + group.title());
        more.setVisited(false);
        see(rows, !all);
        if (all && finder != null) {
            finder.show();
        } else {
            fill(values.few(facets.query().get()));
        }
    }

    private void showAll(boolean on) {
        all = on;
        FacetFinder list = finder;
        if (list == null) {
            list = new FacetFinder(new FacetSearch(group, facets), facets);
            finder = list;
            getChildren().add(getChildren().indexOf(more), list);
        }
        see(list, on);
        show();
        if (on) {
            list.focus();
        }
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

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
