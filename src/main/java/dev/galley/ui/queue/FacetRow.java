package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;
import dev.galley.ui.queue.FacetLine.State;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

import java.util.function.Consumer;

/// A value with its count. A click or Space asks for it; with Alt or Ctrl, by the button that comes
/// with the mouse, by Delete, or from its menu it is excluded. A mark says which, besides the
/// colour.
final class FacetRow extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FacetsViewModel facets;
    private final FontIcon mark = Icons.of(Feather.SQUARE, "facet-mark");
    private final Label label = new Label();
    private final Button exclude = new Button();
    private final Label count = new Label();
    private final Tooltip whole = new Tooltip();
    private @Nullable FacetLine line;

    FacetRow(FacetsViewModel facets) {
        this.facets = facets;
        getStyleClass().addAll("flat", "facet-row");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        setGraphic(content());
        setOnAction(_ -> with(facets::toggle));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(
                request -> {
                    with(
                            now ->
                                    new FacetRowMenu(now, facets)
                                            .show(
                                                    this,
                                                    request.getScreenX(),
                                                    request.getScreenY()));
                    request.consume();
                });
    }

    private HBox content() {
        label.getStyleClass().add("facet-label");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        exclude.setGraphic(Icons.of(Feather.SLASH, "facet-exclude-icon"));
        exclude.getStyleClass().addAll("flat", "button-icon", "facet-exclude");
        exclude.setFocusTraversable(false);
        exclude.setTooltip(new Tooltip("Exclude (Alt-click)"));
        exclude.setOnAction(
                action -> {
                    action.consume(); // else it were one of the row as well
                    with(facets::exclude);
                });
        exclude.visibleProperty().bind(hoverProperty());
        exclude.managedProperty().bind(exclude.visibleProperty());
        HBox content = new HBox(mark, label, exclude, count);
        content.getStyleClass().add("facet-line");
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        content.maxWidthProperty().bind(widthProperty().subtract(16));
        return content;
    }

    void show(FacetLine shown) {
        if (shown.equals(line)) {
            return;
        }
        line = shown;
        label.setText(shown.label());
        whole.setText(shown.label());
        count.setText(shown.counted());
        mark.setIconCode(
                switch (shown.state()) {
                    case OPEN -> Feather.SQUARE;
                    case CHOSEN -> Feather.CHECK_SQUARE;
                    case EXCLUDED -> Feather.MINUS_SQUARE;
                });
        pseudoClassStateChanged(CHOSEN, shown.state() == State.CHOSEN);
        pseudoClassStateChanged(EXCLUDED, shown.state() == State.EXCLUDED);
        pseudoClassStateChanged(NONE, shown.count() == 0);
        exclude.setAccessibleText("Exclude " + shown.label());
        setAccessibleText(shown.spoken());
    }

    /// A label that is cut is whole in a tooltip.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean cut = label.prefWidth(-1) > label.getWidth() + 0.5;
        if (cut != whole.equals(label.getTooltip())) {
            label.setTooltip(cut ? whole : null);
        }
    }

    private void with(Consumer<FacetLine> action) {
        FacetLine now = line;
        if (now != null) {
            action.accept(now);
        }
    }

    private void press(MouseEvent press) {
        boolean excludes = press.isShortcutDown() || press.isAltDown();
        if (press.getButton() == MouseButton.PRIMARY && excludes) {
            press.consume();
            requestFocus();
            with(facets::exclude);
        }
    }

    private void key(KeyEvent key) {
        boolean held = key.isShortcutDown() || key.isAltDown();
        boolean excludes =
                key.getCode() == KeyCode.DELETE || (key.getCode() == KeyCode.SPACE && held);
        if (excludes) {
            key.consume();
            with(facets::exclude);
        } else if (key.getCode() == KeyCode.ENTER && !held) {
            key.consume();
            with(facets::toggle);
        }
    }
}
