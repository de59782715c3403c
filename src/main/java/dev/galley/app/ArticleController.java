package dev.galley.app;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds the middle of the window: the tabs over the article, and the pane of the tab that is open.
public final class ArticleController {

    /// What the tabs show.
    ///
    /// @param strip stands over the article where the meta box has no room beside it
    record Tabs(Node read, Node edit, Node changes, Node strip) {}

    private final Screen screen;
    private final Actions actions;
    private final Tabs tabs;

    @FXML private ToggleButton read;
    @FXML private ToggleButton edit;
    @FXML private ToggleButton changes;
    @FXML private VBox above;
    @FXML private StackPane content;

    ArticleController(Screen screen, Actions actions, Tabs tabs) {
        this.screen = screen;
        this.actions = actions;
        this.tabs = tabs;
    }

    @FXML
    void initialize() {
        content.getChildren().setAll(tabs.read(), tabs.edit(), tabs.changes());
        above.getChildren().setAll(tabs.strip());
        above.visibleProperty().bind(screen.room().isEqualTo(Screen.Room.NARROW));
        above.managedProperty().bind(above.visibleProperty());
        tab(read, tabs.read(), Screen.Tab.READ);
        tab(edit, tabs.edit(), Screen.Tab.EDIT);
        tab(changes, tabs.changes(), Screen.Tab.CHANGES);
    }

    private void tab(ToggleButton button, Node pane, Screen.Tab tab) {
        ObjectProperty<Screen.Tab> now = screen.tab();
        BooleanBinding open = now.isEqualTo(tab);
        pane.visibleProperty().bind(open);
        open.subscribe(button::setSelected);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    actions.show(tab);
                    button.setSelected(now.get() == tab);
                });
    }
}
