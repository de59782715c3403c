package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;
import dev.galley.ui.queue.FacetLine.State;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A value with its count. A click or Space asks for it; with Ctrl, Delete, or from its menu it is
/// excluded. A mark says which, besides the colour.
final class FacetRow extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FacetsViewModel facets;
    private final FontIcon mark = Icons.of(Feather.SQUARE, "facet-mark");
    private final Label label = new Label();
    private final Label count = new Label();
    private @Nullable FacetLine line;

    FacetRow(FacetsViewModel facets) {
        this.facets = facets;
        getStyleClass().addAll("flat", "facet-row");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("facet-label");
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox content = new HBox(mark, label, count);
        content.getStyleClass().add("facet-line");
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        content.maxWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(content);
        setOnAction(_ -> toggle());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(
                request -> {
                    menu().show(this, request.getScreenX(), request.getScreenY());
                    request.consume();
                });
    }

    void show(FacetLine shown) {
        if (shown.equals(line)) {
            return;
        }
        line = shown;
        label.setText(shown.label());
        count.setText(Counted.of(shown.count()));
        mark.setIconCode(
                switch (shown.state()) {
                    case OPEN -> Feather.SQUARE;
                    case CHOSEN -> Feather.CHECK_SQUARE;
                    case EXCLUDED -> Feather.MINUS_SQUARE;
                });
        pseudoClassStateChanged(CHOSEN, shown.state() == State.CHOSEN);
        pseudoClassStateChanged(EXCLUDED, shown.state() == State.EXCLUDED);
        pseudoClassStateChanged(NONE, shown.count() == 0);
        setAccessibleText(shown.spoken());
    }

    private void toggle() {
        FacetLine now = line;
        if (now != null) {
            facets.toggle(now);
        }
    }

    private void exclude() {
        FacetLine now = line;
        if (now != null) {
            facets.exclude(now);
        }
    }

    private void press(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY && press.isShortcutDown()) {
            press.consume();
            requestFocus();
            exclude();
        }
    }

    private void key(KeyEvent key) {
        boolean excludes =
                key.getCode() == KeyCode.DELETE
                        || (key.getCode() == KeyCode.SPACE && key.isShortcutDown());
        if (excludes) {
            key.consume();
            exclude();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
            toggle();
        }
    }

    private ContextMenu menu() {
        boolean open = line == null || line.state() == State.OPEN;
        boolean excluded = line != null && line.state() == State.EXCLUDED;
        MenuItem toggle = new MenuItem(open ? "Show only these" : "Take out of the filter");
        toggle.setOnAction(_ -> toggle());
        MenuItem exclude = new MenuItem("Exclude");
        exclude.setDisable(excluded);
        exclude.setOnAction(_ -> exclude());
        return new ContextMenu(toggle, exclude);
    }
}
