package dev.galley.ui.queue;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import java.util.function.Consumer;

/// The list of offers under the filter box. It never takes the focus.
final class CompletionPopup {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BELOW = 4;

    private final CompletionViewModel completion;
    private final TextField box;
    private final Consumer<CompletionViewModel.Offer> take;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();

    CompletionPopup(
            CompletionViewModel completion,
            TextField box,
            Consumer<CompletionViewModel.Offer> take) {
        this.completion = completion;
        this.box = box;
        this.take = take;
        rows.getStyleClass().add("completion");
        rows.setId("completion");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText("Completions");
        popup.getContent().setAll(rows);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        completion.offers().subscribe(this::show);
        completion.chosen().subscribe(this::mark);
    }

    private void show() {
        rows.getChildren().setAll(completion.offers().stream().map(this::row).toList());
        Scene scene = box.getScene();
        if (completion.offers().isEmpty() || scene == null || !box.isFocused()) {
            popup.hide();
            return;
        }
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        rows.setStyle(scene.getRoot().getStyle());
        Bounds bounds = box.localToScreen(box.getBoundsInLocal());
        if (bounds != null && !popup.isShowing()) {
            popup.show(scene.getWindow(), bounds.getMinX(), bounds.getMaxY() + BELOW);
        }
    }

    private HBox row(CompletionViewModel.Offer offer) {
        Label label = new Label(offer.label());
        label.getStyleClass().add("completion-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = new Label(offer.detail());
        detail.getStyleClass().add("completion-detail");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, space, detail);
        row.getStyleClass().add("completion-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(offer.label() + " " + offer.detail());
        row.setOnMousePressed(_ -> take.accept(offer));
        return row;
    }

    private void mark() {
        int chosen = completion.chosen().get();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        String help = "";
        if (chosen >= 0 && chosen < completion.offers().size()) {
            help = completion.offers().get(chosen).label();
        }
        box.setAccessibleHelp(help.isEmpty() ? null : "Enter takes " + help);
    }
}
