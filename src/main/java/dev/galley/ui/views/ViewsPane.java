package dev.galley.ui.views;

import atlantafx.base.theme.Tweaks;

import dev.galley.ui.kit.Icons;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The list of views: a heading that folds it, a row for each view, and the place where a view gets
/// its name. Arrows move among the rows, Alt with them moves the row, F2 renames, Delete deletes.
public final class ViewsPane extends VBox {

    private static final double LEAST_HEIGHT = 84;

    private final ViewModels models;
    private final ViewMenu menu;
    private final BooleanProperty open;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Label none = new Label("A filter that you use often can be a view.");
    private final Button fold = new Button();
    private final List<ViewRow> made = new ArrayList<>();

    /// A list of views.
    ///
    /// @param open whether the list is unfolded
    /// @param leave moves the focus to where one works
    public ViewsPane(ViewModels models, BooleanProperty open, Runnable leave) {
        this.models = models;
        this.open = open;
        this.menu = new ViewMenu(models);
        setId("views");
        getStyleClass().add("views");
        none.getStyleClass().add("view-none");
        none.setWrapText(true);
        scroll.getStyleClass().add("view-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.prefViewportHeightProperty().bind(rows.heightProperty());
        scroll.minHeightProperty().bind(Bindings.min(LEAST_HEIGHT, rows.heightProperty()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(open);
        getChildren().setAll(head(), scroll, new NameField(models.editing(), leave));
        models.editing().naming().subscribe(naming -> unfold(naming != null));
        models.views().lines().subscribe(this::fill);
        models.views().shown().subscribe(this::fill);
        models.views().changed().subscribe(this::fill);
        fill();
    }

    private HBox head() {
        FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN, "view-arrow");
        open.subscribe(on -> arrow.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Label title = new Label("Views", arrow);
        title.getStyleClass().add("view-title");
        fold.setGraphic(title);
        fold.setId("views-fold");
        fold.getStyleClass().addAll("flat", "view-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fold, Priority.ALWAYS);
        fold.setOnAction(_ -> open.set(!open.get()));
        open.subscribe(on -> fold.setAccessibleText(on ? "Views, unfolded" : "Views, folded"));
        HBox head = new HBox(fold, add(), more());
        head.getStyleClass().add("view-head");
        return head;
    }

    private Button add() {
        Button add = new Button("", Icons.of(Feather.PLUS));
        add.setId("view-add");
        add.getStyleClass().addAll("flat", "button-icon", "view-tool");
        add.setAccessibleText("Save as view");
        add.setTooltip(new Tooltip("Save what the list shows as a view (Ctrl+Shift+S)"));
        add.setOnAction(_ -> models.editing().begin());
        add.setDisable(!models.editing().possible());
        return add;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("view-more");
        more.getStyleClass().addAll("flat", "button-icon", "view-tool", Tweaks.NO_ARROW);
        more.setAccessibleText("More about views");
        more.setOnShowing(_ -> more.getItems().setAll(menu.all(shownPlace())));
        more.getItems().setAll(menu.all(-1));
        return more;
    }

    private void unfold(boolean wanted) {
        if (wanted) {
            open.set(true);
        }
    }

    private int shownPlace() {
        List<ViewLine> lines = models.views().lines().get();
        String shown = models.views().shown().get();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).name().equals(shown)) {
                return i;
            }
        }
        return -1;
    }

    private void fill() {
        List<ViewLine> lines = models.views().lines().get();
        String shown = models.views().shown().get();
        boolean changed = models.views().changed().get();
        while (made.size() < lines.size()) {
            made.add(row(made.size()));
        }
        for (int i = 0; i < lines.size(); i++) {
            ViewLine line = lines.get(i);
            made.get(i).show(line, i, line.name().equals(shown), changed);
        }
        put(lines.size());
    }

    /// Shows the first of the rows; the focus of one that goes is taken over by the last.
    private void put(int count) {
        ObservableList<Node> shown = rows.getChildren();
        shown.remove(none);
        if (shown.size() > count) {
            boolean focused = shown.stream().skip(count).anyMatch(Node::isFocused);
            if (focused) {
                (count == 0 ? fold : made.get(count - 1)).requestFocus();
            }
            shown.remove(count, shown.size());
        } else {
            shown.addAll(made.subList(shown.size(), count));
        }
        if (count == 0) {
            shown.add(none);
        }
    }

    private ViewRow row(int place) {
        ViewRow row = new ViewRow();
        row.setOnAction(_ -> models.views().show(place));
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> onKey(key, place));
        row.setOnContextMenuRequested(request -> showMenu(row, request, place));
        return row;
    }

    private void onKey(KeyEvent key, int place) {
        boolean known =
                switch (key.getCode()) {
                    case UP -> key.isAltDown() ? move(place, -1) : focus(place - 1);
                    case DOWN -> key.isAltDown() ? move(place, 1) : focus(place + 1);
                    case F2 -> run(() -> models.editing().rename(place));
                    case DELETE -> run(() -> models.editing().delete(place));
                    default -> false;
                };
        if (known) {
            key.consume();
        }
    }

    private boolean move(int place, int step) {
        return focus(models.editing().move(place, step));
    }

    private boolean focus(int place) {
        boolean there = place >= 0 && place < rows.getChildren().size();
        if (there) {
            rows.getChildren().get(place).requestFocus();
        }
        return there;
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private void showMenu(ViewRow row, ContextMenuEvent request, int place) {
        ContextMenu items = new ContextMenu(menu.one(place).toArray(MenuItem[]::new));
        items.show(row, request.getScreenX(), request.getScreenY());
        request.consume();
    }
}
