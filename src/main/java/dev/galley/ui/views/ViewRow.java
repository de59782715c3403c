package dev.galley.ui.views;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A view in the list: its name, whether it was changed, and how many posts it holds. The one on
/// screen has the pseudo class `shown`.
final class ViewRow extends Button {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final int KEYS = 9;

    private final Label name = new Label();
    private final Label edited = new Label("changed");
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();

    ViewRow() {
        getStyleClass().addAll("flat", "view-row");
        name.getStyleClass().add("view-name");
        edited.getStyleClass().add("view-edited");
        edited.managedProperty().bind(edited.visibleProperty());
        edited.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("view-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, edited, space, count);
        line.getStyleClass().add("view-line");
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(tip);
    }

    /// Shows a view.
    ///
    /// @param place where it stands, from 0
    /// @param isShown whether it is on screen
    /// @param isChanged whether it was changed since
    void show(ViewLine line, int place, boolean isShown, boolean isChanged) {
        name.setText(line.name());
        count.setText(line.count());
        edited.setVisible(isShown && isChanged);
        pseudoClassStateChanged(SHOWN, isShown);
        pseudoClassStateChanged(
                NONE, line.posts() instanceof ViewLine.Posts.Known known && known.count() == 0);
        String key = place < KEYS ? "\nCtrl+" + (place + 1) : "";
        tip.setText(line.name() + "\n" + line.filter() + key);
        String state = isShown ? isChanged ? ", on screen, changed" : ", on screen" : "";
        String posts = line.plainly();
        setAccessibleText("View " + line.name() + (posts.isEmpty() ? "" : ", " + posts) + state);
    }
}
