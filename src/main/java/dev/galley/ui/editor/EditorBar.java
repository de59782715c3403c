package dev.galley.ui.editor;

import dev.galley.session.Editable;
import dev.galley.ui.editor.EditingStatus.State;
import dev.galley.ui.kit.Icons;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;

/// Says what becomes of the changes, and saves, discards or leaves them.
final class EditorBar {

    private final EditingViewModel model;
    private final EditingStatus status;
    private final VBox root = new VBox();
    private final Label state = new Label();
    private final TextField note = new TextField();

    EditorBar(EditingViewModel model, Runnable save, Runnable leave, Runnable difference) {
        this.model = model;
        this.status = model.status();
        root.getStyleClass().add("editor-bar");
        state.setGraphic(Icons.of(Feather.EDIT_3, "editor-bar-icon"));
        state.getStyleClass().add("editor-state");
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::words,
                                status.stateProperty(),
                                status.baseProperty(),
                                status.dirtyProperty(),
                                status.keptAtProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(state.textProperty());
        state.setTooltip(whole);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        Button done = button("Done", "Stop editing; unsaved changes stay as a draft (Esc)", leave);
        HBox first = new HBox(state, done);
        first.getStyleClass().add("editor-bar-line");
        root.getChildren().setAll(first, actions(save), conflict(difference));
    }

    Node node() {
        return root;
    }

    /// What the person says about the changes.
    String note() {
        return note.getText();
    }

    /// Empties the note.
    void clear() {
        note.clear();
    }

    private Node actions(Runnable save) {
        note.setPromptText("Note (optional)");
        note.setAccessibleText("Note on the revision, optional");
        note.setOnAction(_ -> save.run());
        HBox.setHgrow(note, Priority.ALWAYS);
        BooleanBinding idle = status.stateProperty().isEqualTo(State.EDITING).not();
        BooleanBinding clean =
                status.dirtyProperty().not().or(status.offeredProperty().isNotNull());
        Button keep = button("Save", "Save a revision (Ctrl+S)", save);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(clean.or(idle));
        Button discard = button("Discard changes", "Go back to the stored text", model::discard);
        discard.disableProperty().bind(clean);
        HBox line = new HBox(note, discard, keep);
        line.getStyleClass().add("editor-bar-line");
        return line;
    }

    private Node conflict(Runnable difference) {
        Label words = new Label("Somebody changed this post since. Your text is a draft.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        Icons.of(Feather.ALERT_TRIANGLE, "editor-conflict-icon"),
                        words,
                        button("Show difference", "Compare with the current revision", difference),
                        button("Keep mine", "Go on from your text", model::keepMine));
        line.getStyleClass().addAll("editor-bar-line", "editor-conflict");
        line.visibleProperty().bind(status.stateProperty().isEqualTo(State.CONFLICT));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private String words() {
        Editable base = status.baseProperty().get();
        if (base == null) {
            return "";
        }
        String revision = "Editing revision " + base.revision() + " · ";
        Instant kept = status.keptAtProperty().get();
        return switch (status.stateProperty().get()) {
            case IDLE -> "";
            case SAVING -> revision + "saving";
            case CONFLICT, EDITING ->
                    revision
                            + (!status.dirtyProperty().get()
                                    ? "no changes"
                                    : kept == null
                                            ? "unsaved changes"
                                            : "unsaved changes kept as draft "
                                                    + model.author().times().since(kept));
        };
    }

    private static Button button(String words, String more, Runnable act) {
        Button button = new Button(words);
        button.setTooltip(new Tooltip(more));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
