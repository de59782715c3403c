package dev.galley.app;

import dev.galley.review.Decision;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/// Binds the menu, which holds every command.
public final class MenuController {

    private final Actions actions;

    @FXML private CheckMenuItem dark;

    MenuController(Actions actions) {
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        actions.dark().subscribe(dark::setSelected);
    }

    @FXML
    private void onOpen() {
        actions.openWorkspace();
    }

    @FXML
    private void onImportFiles() {
        actions.importFiles();
    }

    @FXML
    private void onImportFolder() {
        actions.importFolder();
    }

    @FXML
    private void onExport() {
        actions.export();
    }

    @FXML
    private void onQuit() {
        actions.quit();
    }

    @FXML
    private void onUndo() {
        actions.undo();
    }

    @FXML
    private void onRedo() {
        actions.redo();
    }

    @FXML
    private void onDecide(ActionEvent event) {
        Object word = ((MenuItem) event.getSource()).getUserData();
        Decision.ofWord(String.valueOf(word)).ifPresent(actions::decide);
    }

    @FXML
    private void onNext() {
        actions.next();
    }

    @FXML
    private void onPrevious() {
        actions.previous();
    }

    @FXML
    private void onTheme() {
        actions.switchTheme();
    }

    @FXML
    private void onLarger() {
        actions.resizeText(1);
    }

    @FXML
    private void onSmaller() {
        actions.resizeText(-1);
    }

    @FXML
    private void onNormal() {
        actions.resizeText(0);
    }

    @FXML
    private void onKeys() {
        actions.showKeys();
    }
}
