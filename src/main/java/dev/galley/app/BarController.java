package dev.galley.app;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the bar at the top: the workspace's name, the filter, import, export and the theme.
public final class BarController {

    private final Actions actions;
    private final String name;
    private final String folder;
    private final Node filter;

    @FXML private Label workspace;
    @FXML private StackPane filterPlace;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;

    /// A bar.
    ///
    /// @param filter the filter box
    BarController(Actions actions, String name, String folder, Node filter) {
        this.actions = actions;
        this.name = name;
        this.folder = folder;
        this.filter = filter;
    }

    @FXML
    void initialize() {
        workspace.setText(name);
        workspace.getTooltip().setText(folder);
        workspace.setAccessibleText("Workspace " + name);
        filterPlace.getChildren().setAll(filter);
        actions.dark().subscribe(this::showTheme);
    }

    @FXML
    void onImport() {
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
    void onTheme() {
        actions.switchTheme();
    }

    private void showTheme(boolean dark) {
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
        String words = dark ? "Switch to the light theme" : "Switch to the dark theme";
        theme.setAccessibleText(words);
        theme.getTooltip().setText(words);
    }
}
