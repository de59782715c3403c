package dev.galley.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Says what is wrong with the text it stands below: severity, message, what was expected and
/// found, and the code. It lies over the article and takes neither focus nor clicks.
final class ProblemPopover extends Pane {

    private static final double GAP = 4;
    private static final double MOST_WIDTH = 420;

    private final VBox box = new VBox();

    ProblemPopover() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        box.getStyleClass().add("problem-popover");
        box.setAccessibleRole(AccessibleRole.TOOLTIP);
        box.setMaxWidth(MOST_WIDTH);
        getChildren().add(box);
    }

    /// Shows problems below a place on the screen, or above it where there is no room below.
    void show(List<ProblemLine> problems, Bounds place) {
        box.getChildren().setAll(problems.stream().map(ProblemRow::new).toList());
        box.setAccessibleText(
                String.join("; ", problems.stream().map(ProblemPopover::said).toList()));
        setVisible(true);
        Bounds inHere = getParent().screenToLocal(place);
        double room = getParent().getLayoutBounds().getWidth() - 2 * GAP;
        box.applyCss();
        double width = Math.min(Math.min(MOST_WIDTH, room), Math.ceil(box.prefWidth(-1)));
        double height = Math.ceil(box.prefHeight(width));
        boolean below =
                inHere.getMaxY() + GAP + height <= getParent().getLayoutBounds().getHeight();
        double x = Math.clamp(inHere.getMinX(), GAP, Math.max(GAP, GAP + room - width));
        double y = below ? inHere.getMaxY() + GAP : inHere.getMinY() - GAP - height;
        box.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    /// Takes it away.
    void hide() {
        setVisible(false);
    }

    /// What it says.
    String text() {
        return isVisible() ? box.getAccessibleText() : "";
    }

    @Override
    protected void layoutChildren() {}

    private static String said(ProblemLine line) {
        String detail = line.detail().isEmpty() ? "" : ". " + line.detail();
        return line.severity().word() + ": " + line.message() + detail + " (" + line.code() + ")";
    }

    /// Whether it says something.
    boolean isShown() {
        return isVisible();
    }
}
