package dev.galley.app;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Puts the parts of the window into their places and remembers where the splits are.
public final class WindowController {

    private static final double QUEUE_WIDTH = 460;
    private static final double META_WIDTH = 320;
    private static final double[] LEAST_WIDTHS = {300, 380, 240};

    private final Remembered remembered;
    private final List<Node> panes = new ArrayList<>();
    private boolean placed;

    @FXML private StackPane window;
    @FXML private VBox top;
    @FXML private SplitPane split;
    @FXML private VBox bottom;
    @FXML private VBox over;

    WindowController(Remembered remembered) {
        this.remembered = remembered;
    }

    @FXML
    void initialize() {
        over.setPickOnBounds(false);
        split.widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    void fillTop(List<Node> parts) {
        top.getChildren().setAll(parts);
    }

    /// Puts the panes side by side; the middle one takes what the others leave.
    void fillPanes(List<Node> parts) {
        panes.addAll(parts);
        split.getItems().setAll(parts);
        SplitPane.setResizableWithParent(parts.getFirst(), false);
        SplitPane.setResizableWithParent(parts.getLast(), false);
        for (int i = 0; i < parts.size(); i++) {
            ((Region) parts.get(i)).setMinWidth(LEAST_WIDTHS[i]);
        }
        split.getDividers().forEach(d -> d.positionProperty().subscribe(this::remember));
    }

    void fillBottom(Node part) {
        bottom.getChildren().setAll(part);
    }

    /// What lies over the window.
    ///
    /// @param low what stands above the decisions
    /// @param whole what covers everything
    void fillOver(List<Node> low, List<Node> whole) {
        over.getChildren().setAll(low);
        over.setAlignment(Pos.BOTTOM_CENTER);
        window.getChildren().addAll(whole);
    }

    /// The panes in the order of F6.
    List<Node> panes() {
        List<Node> all = new ArrayList<>(panes);
        all.add(bottom);
        return all;
    }

    private void place(double width) {
        if (placed || width < 600 || split.getDividers().size() < 2) {
            return;
        }
        boolean narrow = width < 1200;
        double queue = remembered.number("queue.width", narrow ? 380 : QUEUE_WIDTH, 200, 1200);
        double meta = remembered.number("meta.width", narrow ? 270 : META_WIDTH, 200, 900);
        split.setDividerPositions(queue / width, 1 - meta / width);
        placed = true;
    }

    private void remember() {
        double width = split.getWidth();
        double[] at = split.getDividerPositions();
        if (placed && width > 0 && at.length == 2) {
            remembered.put("queue.width", Math.round(at[0] * width));
            remembered.put("meta.width", Math.round((1 - at[1]) * width));
        }
    }
}
