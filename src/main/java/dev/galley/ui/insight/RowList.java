package dev.galley.ui.insight;

import dev.galley.ui.kit.Counted;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A short list in a page that scrolls as a whole. One row can be reached by Tab; the arrow keys,
/// Home and End go on from there, and Enter opens. Longer lists are cut, with a link to all.
/// Belongs to the FX thread.
///
/// @param <T> what a row shows
final class RowList<T> extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Way<T> way;
    private final VBox lines = new VBox();
    private final Hyperlink all = new Hyperlink();
    private List<T> items = List.of();
    private int chosen = -1;

    /// What a list does.
    ///
    /// @param most how many rows are shown until all are asked for
    /// @param row what a row looks like
    /// @param spoken what a screen reader says of it
    /// @param chosen told when a row is gone to; null where there is nothing to be told
    /// @param open what Enter and a double click do; a single click too where nothing is chosen
    record Way<T>(
            int most,
            Function<T, List<Node>> row,
            Function<T, String> spoken,
            @Nullable Consumer<T> chosen,
            Consumer<T> open) {}

    RowList(String name, Way<T> way) {
        this.way = way;
        getStyleClass().add("rows");
        setAccessibleText(name);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        all.setVisible(false);
        all.setManaged(false);
        all.setOnAction(_ -> fill(items.size()));
        getChildren().addAll(lines, all);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows other items, and chooses the first. Where a row had the focus, the one in its place
    /// has it.
    void show(List<T> shown) {
        if (items.equals(shown)) {
            return;
        }
        int focused = rowHasFocus() ? chosen : -1;
        items = List.copyOf(shown);
        chosen = -1;
        lines.getChildren().clear();
        fill(way.most());
        if (!items.isEmpty()) {
            choose(Math.clamp(focused, 0, lines.getChildren().size() - 1), focused >= 0);
        }
    }

    /// Moves the focus to the row that is chosen, where there is one.
    void focus() {
        if (chosen >= 0) {
            choose(chosen, true);
        }
    }

    private void fill(int most) {
        int rows = Math.min(most, items.size());
        for (int i = lines.getChildren().size(); i < rows; i++) {
            lines.getChildren().add(line(i));
        }
        boolean cut = rows < items.size();
        all.setText("Show all " + Counted.of(items.size()));
        all.setVisible(cut);
        all.setManaged(cut);
    }

    private HBox line(int index) {
        T item = items.get(index);
        HBox line = new HBox();
        line.getStyleClass().add("row-line");
        line.getChildren().setAll(way.row().apply(item));
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(way.spoken().apply(item));
        line.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                choose(index, false);
                            }
                        });
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, index));
        return line;
    }

    private void clicked(MouseEvent event, int index) {
        if (event.getButton() != MouseButton.PRIMARY || event.isConsumed()) {
            return;
        }
        choose(index, true);
        if (way.chosen() == null ? event.getClickCount() == 1 : event.getClickCount() == 2) {
            way.open().accept(items.get(index));
        }
        event.consume();
    }

    private void choose(int index, boolean focus) {
        Node line = lines.getChildren().get(index);
        if (index != chosen) {
            lines.getChildren().forEach(other -> mark(other, other.equals(line)));
            chosen = index;
            if (way.chosen() != null) {
                way.chosen().accept(items.get(index));
            }
        }
        if (focus) {
            line.requestFocus();
            reveal(line);
        }
    }

    private void mark(Node line, boolean on) {
        line.setFocusTraversable(on);
        line.pseudoClassStateChanged(CHOSEN, on && way.chosen() != null);
    }

    private void pressed(KeyEvent event) {
        int last = lines.getChildren().size() - 1;
        if (event.isShortcutDown() || event.isAltDown() || last < 0 || !rowHasFocus()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            way.open().accept(items.get(chosen));
        } else if (code == KeyCode.UP && chosen > 0) {
            choose(chosen - 1, true);
        } else if (code == KeyCode.DOWN && chosen < last) {
            choose(chosen + 1, true);
        } else if (code == KeyCode.HOME) {
            choose(0, true);
        } else if (code == KeyCode.END) {
            choose(last, true);
        } else if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return;
        }
        event.consume();
    }

    private boolean rowHasFocus() {
        return chosen >= 0 && lines.getChildren().get(chosen).isFocused();
    }

    /// Scrolls the page as far as the row needs to be seen.
    private static void reveal(Node line) {
        for (Parent up = line.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane page && page.getContent() != null) {
                Node content = page.getContent();
                Bounds row = content.sceneToLocal(line.localToScene(line.getBoundsInLocal()));
                double seen = page.getViewportBounds().getHeight();
                double hidden = content.getBoundsInLocal().getHeight() - seen;
                double top = page.getVvalue() * hidden;
                if (hidden > 0 && row.getMinY() < top) {
                    page.setVvalue(row.getMinY() / hidden);
                } else if (hidden > 0 && row.getMaxY() > top + seen) {
                    page.setVvalue((row.getMaxY() - seen) / hidden);
                }
                return;
            }
        }
    }
}
