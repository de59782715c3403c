package dev.galley.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the parts of the window into their places, as far as there is room, and remembers how wide
/// the panes are.
public final class WindowController {

    /// What stands in the middle of the window.
    ///
    /// @param source the sides of the source, which stand in the article's place
    /// @param batches what takes the place of the panes for those who look at batches
    /// @param qa what takes it for QA
    record Panes(
            Region facets,
            Region queue,
            Region article,
            List<Node> source,
            Region meta,
            Region batches,
            Region qa) {}

    /// From this width on there is room to spare.
    private static final double LARGE = 1800;

    private final Remembered remembered;
    private final Screen screen;
    private final ObservableDoubleValue scale;
    private final BooleanProperty large = new SimpleBooleanProperty();
    private Panes panes;
    private List<Pane> shown = List.of();
    private double[] held = new double[0];
    private boolean unsized;

    @FXML private StackPane window;
    @FXML private VBox top;
    @FXML private StackPane places;
    @FXML private SplitPane split;
    @FXML private VBox drawer;
    @FXML private VBox bottom;
    @FXML private VBox over;

    /// A controller.
    ///
    /// @param scale how large text is, 1 for the normal size; large text needs more room
    WindowController(Remembered remembered, Screen screen, ObservableDoubleValue scale) {
        this.scale = scale;
        this.remembered = remembered;
        this.screen = screen;
        Region none = new Region();
        this.panes = new Panes(none, none, none, List.of(), none, none, none);
    }

    @FXML
    void initialize() {
        over.setPickOnBounds(false);
        drawer.visibleProperty().bind(screen.facetsOver());
        places.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        places.addEventFilter(MouseEvent.MOUSE_PRESSED, this::leaveDrawer);
        split.widthProperty().subscribe(_ -> sizeSoon());
        split.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.addPostLayoutPulseListener(this::afterLayout);
                            }
                        });
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = split.getDividerPositions());
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
        window.widthProperty().subscribe(_ -> measure());
        scale.subscribe(_ -> measure());
    }

    private void measure() {
        double room = window.getWidth() / scale.get();
        screen.resized(room);
        large.set(room >= LARGE);
    }

    void fillTop(List<Node> parts) {
        top.getChildren().setAll(parts);
    }

    /// Puts the panes side by side; the article takes what the others leave.
    void fillPanes(Panes parts) {
        panes = parts;
        places.getChildren().addAll(1, List.of(parts.batches(), parts.qa()));
        split.visibleProperty().bind(screen.place().isEqualTo(Screen.Place.POSTS));
        screen.room().subscribe(_ -> arrange());
        large.subscribe(_ -> arrange());
        scale.subscribe(_ -> arrange());
        screen.facetsBeside().subscribe(_ -> arrange());
        screen.facetsOver().subscribe(_ -> arrange());
        screen.tab().subscribe(_ -> arrange());
    }

    void fillBottom(Node part) {
        bottom.getChildren().setAll(part);
        bottom.visibleProperty().bind(screen.place().isEqualTo(Screen.Place.POSTS));
        bottom.managedProperty().bind(bottom.visibleProperty());
    }

    /// What lies over the window.
    ///
    /// @param low what stands above the decisions; in the source at the left, for at the right
    ///   stands what the parser and the checks say
    /// @param whole what covers everything
    void fillOver(List<Node> low, List<Node> whole) {
        over.getChildren().setAll(low);
        over.alignmentProperty()
                .bind(
                        Bindings.when(screen.inSource())
                                .then(Pos.BOTTOM_LEFT)
                                .otherwise(Pos.BOTTOM_CENTER));
        window.getChildren().addAll(whole);
    }

    /// The panes that F6 goes through, in order.
    List<Node> ring() {
        if (screen.place().get() != Screen.Place.POSTS) {
            boolean batches = screen.place().get() == Screen.Place.BATCHES;
            return List.of(batches ? panes.batches() : panes.qa(), top);
        }
        List<Node> all = new ArrayList<>();
        if (screen.facetsShown().get()) {
            all.add(panes.facets());
        }
        all.add(panes.queue());
        all.addAll(screen.inSource().get() ? panes.source() : List.of(panes.article()));
        if (isMetaShown()) {
            all.add(panes.meta());
        }
        all.add(bottom);
        return all;
    }

    /// The meta box has no place beside the source, which has the width to itself.
    private boolean isMetaShown() {
        return screen.room().get() != Screen.Room.NARROW && screen.tab().get() != Screen.Tab.SOURCE;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && screen.facetsOver().get()) {
            key.consume();
            screen.facetsOver().set(false);
            Node list = panes.queue().lookup("#queue-table");
            if (list != null) {
                list.requestFocus();
            }
        }
    }

    /// A press beside the facets puts them away, and does what it does besides.
    private void leaveDrawer(MouseEvent mouse) {
        Bounds at = drawer.localToScene(drawer.getLayoutBounds());
        if (screen.facetsOver().get() && !at.contains(mouse.getSceneX(), mouse.getSceneY())) {
            screen.facetsOver().set(false);
        }
    }

    private void released() {
        if (!Arrays.equals(held, split.getDividerPositions())) {
            remember();
        }
    }

    private void arrange() {
        boolean wide = screen.room().get() == Screen.Room.WIDE;
        boolean roomy = large.get();
        List<Pane> wanted = new ArrayList<>();
        if (wide && screen.facetsBeside().get()) {
            wanted.add(new Pane("facets", panes.facets(), roomy ? 260 : 220, 200));
        }
        wanted.add(new Pane("queue", panes.queue(), roomy ? 480 : wide ? 380 : 340, 300));
        wanted.add(new Pane("article", panes.article(), 0, 360));
        if (isMetaShown()) {
            wanted.add(new Pane("meta", panes.meta(), roomy ? 360 : 300, 300));
        }
        drawer.getChildren()
                .setAll(screen.facetsOver().get() ? List.of(panes.facets()) : List.of());
        shown = List.copyOf(wanted);
        wanted.forEach(pane -> pane.prepare(scale.get()));
        List<Region> nodes = wanted.stream().map(Pane::node).toList();
        put(nodes);
        size();
        sizeSoon();
    }

    /// Takes away and puts in only what has to be: a pane that leaves the scene and comes back is
    /// styled anew from top to bottom.
    private void put(List<Region> nodes) {
        List<Node> items = split.getItems();
        if (!nodes.containsAll(items)) {
            items.retainAll(nodes);
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (i == items.size() || !items.get(i).equals(nodes.get(i))) {
                items.add(i, nodes.get(i));
            }
        }
    }

    /// The split pane gives its panes sizes of its own in the layout that follows a change, and
    /// listens to others only after it.
    private void sizeSoon() {
        unsized = true;
    }

    private void afterLayout() {
        if (unsized && split.getWidth() > 0) {
            unsized = false;
            size();
        }
    }

    /// Gives each pane the width that is remembered for it.
    private void size() {
        double width = split.getWidth();
        if (width <= 0 || shown.isEmpty()) {
            return;
        }
        double left = 0;
        double[] at = new double[shown.size() - 1];
        int article = articlePlace();
        for (int i = 0; i < article; i++) {
            left += width(shown.get(i));
            at[i] = left / width;
        }
        double right = width;
        for (int i = shown.size() - 1; i > article; i--) {
            right -= width(shown.get(i));
            at[i - 1] = right / width;
        }
        split.setDividerPositions(at);
    }

    private double width(Pane pane) {
        return pane.width(remembered) * scale.get();
    }

    private int articlePlace() {
        int place = 0;
        while (!shown.get(place).node().equals(panes.article())) {
            place++;
        }
        return place;
    }

    /// After a divider was dragged.
    private void remember() {
        double[] at = split.getDividerPositions();
        for (int i = 0; i < shown.size(); i++) {
            double from = i == 0 ? 0 : at[i - 1];
            double to = i == at.length ? 1 : at[i];
            if (shown.get(i).usual() > 0) {
                String key = shown.get(i).name() + ".width";
                remembered.put(key, Math.round((to - from) * split.getWidth() / scale.get()));
            }
        }
    }

    /// A pane between the dividers.
    private record Pane(String name, Region node, double usual, double least) {

        void prepare(double scale) {
            node.setMinWidth(least * scale);
            SplitPane.setResizableWithParent(node, usual == 0);
        }

        double width(Remembered remembered) {
            return remembered.number(name + ".width", usual, least, 1200);
        }
    }
}
