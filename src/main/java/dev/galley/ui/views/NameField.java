package dev.galley.ui.views;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where a view gets its name. Enter keeps it, Escape does not.
final class NameField extends VBox {

    private final ViewEditing editing;
    private final Runnable leave;
    private final TextField text = new TextField();
    private final Label complaint = new Label();

    /// A field that is there while a name is asked for.
    ///
    /// @param leave moves the focus on when that is over
    NameField(ViewEditing editing, Runnable leave) {
        this.editing = editing;
        this.leave = leave;
        getStyleClass().add("view-naming");
        text.setId("view-name");
        text.getStyleClass().add("view-name-field");
        complaint.getStyleClass().add("view-complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        complaint.textProperty().bind(editing.complaint());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        text.accessibleHelpProperty().bind(editing.complaint());
        text.setOnAction(_ -> finish());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(text, complaint);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        editing.naming().subscribe(this::ask);
    }

    private void ask() {
        ViewEditing.Naming naming = editing.naming().get();
        setVisible(naming != null);
        if (naming != null) {
            boolean anew = naming.old().isEmpty();
            text.setPromptText(anew ? "Name of the new view" : "Name of the view");
            text.setAccessibleText(anew ? "Name of the new view" : "New name of " + naming.old());
            text.setText(naming.old());
            text.requestFocus();
            text.selectAll();
        }
    }

    private void finish() {
        editing.finish(text.getText());
        if (editing.naming().get() == null) {
            leave.run();
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            editing.cancel();
            leave.run();
        }
    }
}
