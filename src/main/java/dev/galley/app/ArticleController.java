package dev.galley.app;

import dev.galley.review.Draft;
import dev.galley.ui.editor.Author;
import dev.galley.ui.editor.DraftBand;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Binds the middle of the window: the tabs over the article, and the pane of the tab that is open.
public final class ArticleController {

    /// What the tabs show.
    ///
    /// @param strip stands over the article where the meta box has no room beside it
    record Tabs(Node read, Node edit, Node source, Node changes, Node strip) {}

    private final Screen screen;
    private final Actions actions;
    private final Tabs tabs;

    @FXML private ToggleButton read;
    @FXML private ToggleButton edit;
    @FXML private ToggleButton source;
    @FXML private ToggleButton changes;
    @FXML private VBox above;
    @FXML private VBox drafts;
    @FXML private StackPane content;

    ArticleController(Screen screen, Actions actions, Tabs tabs) {
        this.screen = screen;
        this.actions = actions;
        this.tabs = tabs;
    }

    @FXML
    void initialize() {
        content.getChildren().setAll(tabs.read(), tabs.edit(), tabs.source(), tabs.changes());
        above.getChildren().setAll(tabs.strip());
        above.visibleProperty().bind(screen.room().isEqualTo(Screen.Room.NARROW));
        above.managedProperty().bind(above.visibleProperty());
        drafts.visibleProperty().bind(screen.tab().isEqualTo(Screen.Tab.READ));
        drafts.managedProperty().bind(drafts.visibleProperty());
        tab(read, tabs.read(), Screen.Tab.READ);
        tab(edit, tabs.edit(), Screen.Tab.EDIT);
        tab(source, tabs.source(), Screen.Tab.SOURCE);
        tab(changes, tabs.changes(), Screen.Tab.CHANGES);
    }

    /// Offers the draft of the post that is read, where it has one and this window can write.
    void offer(@Nullable Shown shown, PostEditing editing) {
        drafts.getChildren().clear();
        boolean writable = editing.history().writable().get();
        if (writable && shown != null && shown.draft() != null) {
            drafts.getChildren().setAll(band(shown, shown.draft(), editing));
        }
    }

    private DraftBand band(Shown shown, Draft draft, PostEditing editing) {
        DraftBand.Choices choices =
                new DraftBand.Choices(
                        () -> goOn(editing),
                        () -> editing.compare(shown, draft),
                        () -> editing.discard(draft));
        int revision = shown.detail().state().revision();
        Author author = editing.model().author();
        return new DraftBand(draft, revision, author, choices);
    }

    private void goOn(PostEditing editing) {
        editing.goOn();
        actions.focus().edit();
    }

    private void tab(ToggleButton button, Node pane, Screen.Tab tab) {
        ObjectProperty<Screen.Tab> now = screen.tab();
        BooleanBinding open = now.isEqualTo(tab);
        pane.visibleProperty().bind(open);
        pane.managedProperty().bind(open);
        open.subscribe(button::setSelected);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    actions.show(tab);
                    button.setSelected(now.get() == tab);
                });
    }
}
