package dev.galley.ui.reader;

import dev.galley.ui.kit.FindingLine;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Says what is wrong with the text it stands below: severity, message, what was expected and
/// found, and the rule. It lies over the article and takes neither focus nor clicks.
final class ProblemPopover extends Pane {

    private static final double GAP = 4;
    private static final double MOST_WIDTH = 420;

    /// Pixels at the lower edge where a toast may stand.
    private static final double TOAST = 72;

    private final VBox box = new VBox();
    private boolean held;

    ProblemPopover() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        box.getStyleClass().add("problem-popover");
        box.setAccessibleRole(AccessibleRole.TOOLTIP);
        box.setMaxWidth(MOST_WIDTH);
        getChildren().add(box);
    }

    /// Shows findings below a place on the screen, or above it where there is no room below.
    ///
    /// @param announced the finding with its number where a person has gone to it, else empty
    void show(List<FindingLine> findings, String announced, Bounds place) {
        fill(findings, announced);
        Bounds inHere = getParent().screenToLocal(place);
        double width = width();
        double height = Math.ceil(box.prefHeight(width));
        boolean below =
                inHere.getMaxY() + GAP + height <= getParent().getLayoutBounds().getHeight();
        double x = Math.clamp(inHere.getMinX(), GAP, Math.max(GAP, GAP + room() - width));
        double y = below ? inHere.getMaxY() + GAP : inHere.getMinY() - GAP - height;
        box.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    /// Shows findings that have no place in the text, at the lower edge.
    void showBelow(List<FindingLine> findings, String announced) {
        fill(findings, announced);
        double width = width();
        double height = Math.ceil(box.prefHeight(width));
        double x = GAP + (room() - width) / 2;
        double y = getParent().getLayoutBounds().getHeight() - height - TOAST;
        box.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    private void fill(List<FindingLine> findings, String announced) {
        box.getChildren().setAll(findings.stream().map(ProblemRow::new).toList());
        if (!announced.isEmpty()) {
            Label number = new Label(announced.substring(0, announced.indexOf(':')));
            number.getStyleClass().add("problem-number");
            box.getChildren().addFirst(number);
        }
        String said = String.join("; ", findings.stream().map(FindingLine::spoken).toList());
        box.setAccessibleText(announced.isEmpty() ? said : announced);
        held = !announced.isEmpty();
        setVisible(true);
        box.applyCss();
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private double room() {
        return getParent().getLayoutBounds().getWidth() - 2 * GAP;
    }

    private double width() {
        return Math.min(Math.min(MOST_WIDTH, room()), Math.ceil(box.prefWidth(-1)));
    }

    /// Takes it away.
    void hide() {
        setVisible(false);
    }

    /// Takes it away when the pointer goes elsewhere, but not what a person has gone to by keys.
    void leave() {
        if (!held) {
            hide();
        }
    }

    /// What it says.
    String text() {
        return isVisible() ? box.getAccessibleText() : "";
    }

    @Override
    protected void layoutChildren() {}

    /// Whether it says something.
    boolean isShown() {
        return isVisible();
    }
}
