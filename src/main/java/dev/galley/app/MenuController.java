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
    void initialize() {
        actions.dark().subscribe(dark::setSelected);
    }

    @FXML
    void onOpen() {
        actions.openWorkspace();
    }

    @FXML
    void onImportFiles() {
        actions.importFiles();
    }

    @FXML
    void onImportFolder() {
        actions.importFolder();
    }

    @FXML
    void onExport() {
        actions.export();
    }

    @FXML
    void onQuit() {
        actions.quit();
    }

    @FXML
    void onUndo() {
        actions.undo();
    }

    @FXML
    void onRedo() {
        actions.redo();
    }

    @FXML
    void onDecide(ActionEvent event) {
        Object word = ((MenuItem) event.getSource()).getUserData();
        Decision.ofWord(String.valueOf(word)).ifPresent(actions::decide);
    }

    @FXML
    void onNext() {
        actions.next();
    }

    @FXML
    void onPrevious() {
        actions.previous();
    }

    @FXML
    void onTheme() {
        actions.switchTheme();
    }

    @FXML
    void onLarger() {
        actions.resizeText(1);
    }

    @FXML
    void onSmaller() {
        actions.resizeText(-1);
    }

    @FXML
    void onNormal() {
        actions.resizeText(0);
    }

    @FXML
    void onKeys() {
        actions.showKeys();
    }
}
