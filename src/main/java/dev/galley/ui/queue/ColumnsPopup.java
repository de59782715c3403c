package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Asks which further columns the list has and in which order: one line for each, with a tick and
/// two arrows. What is changed shows at once. Escape closes it.
final class ColumnsPopup {

    private final ColumnChoice choice;
    private final Popup popup = new Popup();
    private final VBox lines = new VBox();

    ColumnsPopup(ColumnChoice choice) {
        this.choice = choice;
        Label head = new Label("Columns");
        head.getStyleClass().add("columns-head");
        Label hint = new Label("As many as fit are shown. Drag the edges of headings for widths.");
        hint.getStyleClass().add("columns-hint");
        hint.setWrapText(true);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("columns-scroll");
        VBox pane = new VBox(head, hint, scroll);
        pane.setId("columns");
        pane.getStyleClass().add("columns-pane");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        popup.getContent().setAll(pane);
        popup.setAutoHide(true);
        choice.order().subscribe(this::fill);
    }

    /// Opens below a node, at its right edge.
    void show(Node below) {
        fill();
        Bounds at = below.localToScreen(below.getLayoutBounds());
        popup.getContent().getFirst().setStyle(fontOf(below));
        popup.getScene().getStylesheets().setAll(below.getScene().getStylesheets());
        popup.show(below, at.getMinX(), at.getMaxY() + 2);
        focus(0, 0);
    }

    /// Popups do not take the size of the text over from the window.
    private static String fontOf(Node node) {
        return node.getScene().getRoot().getStyle();
    }

    private void fill() {
        lines.getChildren().setAll(choice.order().stream().map(this::line).toList());
    }

    private HBox line(FurtherColumn column) {
        CheckBox tick = new CheckBox(column.title());
        tick.selectedProperty().bindBidirectional(choice.chosen(column));
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        Button left = arrow(column, Feather.ARROW_UP, "left", -1);
        Button right = arrow(column, Feather.ARROW_DOWN, "right", 1);
        HBox line = new HBox(tick, left, right);
        line.getStyleClass().add("columns-line");
        return line;
    }

    private Button arrow(FurtherColumn column, Feather icon, String way, int step) {
        Button arrow = new Button("", Icons.of(icon));
        arrow.getStyleClass().addAll("flat", "button-icon", "columns-arrow");
        arrow.setAccessibleText("Move " + column.title() + " to the " + way);
        arrow.setTooltip(new Tooltip("Move to the " + way));
        arrow.visibleProperty().bind(choice.chosen(column));
        arrow.setOnAction(_ -> move(column, step));
        return arrow;
    }

    /// The lines are made anew by a move, and the focus goes with the column.
    private void move(FurtherColumn column, int step) {
        choice.move(column, step);
        focus(choice.order().indexOf(column), step < 0 ? 1 : 2);
    }

    private boolean focus(int line, int part) {
        List<Node> all = lines.getChildren();
        boolean there = line >= 0 && line < all.size();
        if (there && all.get(line) instanceof HBox box) {
            box.getChildren().get(part).requestFocus();
        }
        return there;
    }

    private void onKey(KeyEvent key) {
        int step = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        Node focused = popup.getScene().getFocusOwner();
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            popup.hide();
        } else if (step != 0 && focused != null && focused.getParent() instanceof HBox box) {
            int line = lines.getChildren().indexOf(box);
            int part = box.getChildren().indexOf(focused);
            if (line >= 0 && focus(line + step, part)) {
                key.consume();
            }
        }
    }
}
