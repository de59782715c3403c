package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Binds the facet pane: a part for each group that is shown, made when it is shown for the first
/// time, or in their place the choice of the groups.
public final class FacetsController {

    private final FacetsViewModel facets;
    private final Map<FacetGroup, FacetPart> parts = new EnumMap<>(FacetGroup.class);
    private final VBox shown = new VBox();
    private final Button fold = button("facets-fold");
    private final Button choose = button("facets-choose");
    private @Nullable FacetChooser chooser;

    @FXML private VBox groups;

    /// A controller for the facets of a list.
    public FacetsController(FacetsViewModel facets) {
        this.facets = facets;
    }

    @FXML
    void initialize() {
        shown.getStyleClass().add("facet-parts");
        shown.setId("facet-parts");
        choose.setGraphic(Icons.of(Feather.SETTINGS));
        name(choose, "Choose filters");
        choose.setOnAction(_ -> choose(chooser == null));
        fold.setOnAction(_ -> facets.choice().foldAll(isAnyOpen()));
        groups.getChildren().addAll(head(), shown);
        groups.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        facets.query().subscribe(_ -> show());
        for (FacetGroup group : FacetGroup.values()) {
            facets.choice().shown(group).subscribe((_, _) -> show());
            facets.choice().open(group).subscribe((_, _) -> showFold());
        }
    }

    private HBox head() {
        Label title = new Label("Filters");
        title.getStyleClass().add("facets-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, fold, choose);
        head.getStyleClass().add("facets-head");
        return head;
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "facets-button");
        return button;
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private boolean isAnyOpen() {
        return Arrays.stream(FacetGroup.values())
                .anyMatch(g -> facets.choice().open(g).get() && facets.isSeen(g));
    }

    private void showFold() {
        boolean open = isAnyOpen();
        fold.setGraphic(Icons.of(open ? Feather.CHEVRONS_UP : Feather.CHEVRONS_DOWN));
        name(fold, open ? "Fold all filters" : "Unfold all filters");
    }

    private void show() {
        List<FacetPart> wanted =
                Arrays.stream(FacetGroup.values())
                        .filter(facets::isSeen)
                        .map(g -> parts.computeIfAbsent(g, made -> new FacetPart(made, facets)))
                        .toList();
        if (!shown.getChildren().equals(wanted)) {
            shown.getChildren().setAll(wanted);
        }
        showFold();
    }

    private void choose(boolean on) {
        FacetChooser made = on ? new FacetChooser(facets.choice(), () -> choose(false)) : null;
        chooser = made;
        Node body = made == null ? shown : made;
        groups.getChildren().set(1, body);
        if (made == null) {
            choose.requestFocus();
        } else {
            made.focus();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && chooser != null) {
            key.consume();
            choose(false);
        }
    }
}
