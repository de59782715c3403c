package dev.galley.app;

import dev.galley.review.Person;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the bar at the top: the workspace, posts, batches or QA, the filter, import, export, who
/// acts, and the theme.
public final class BarController {

    private final Actions actions;
    private final Node filter;

    @FXML private MenuButton workspace;
    @FXML private ToggleButton posts;
    @FXML private ToggleButton batches;
    @FXML private ToggleButton qa;
    @FXML private ToggleButton facets;
    @FXML private StackPane filterPlace;
    @FXML private Button who;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;

    /// A bar.
    ///
    /// @param filter the filter box
    BarController(Actions actions, Node filter) {
        this.actions = actions;
        this.filter = filter;
    }

    @FXML
    void initialize() {
        Opened opened = actions.desk().opened();
        workspace.setText(opened.name());
        workspace.getTooltip().setText(opened.workspace().folder().toString());
        workspace.setAccessibleText("Workspace " + opened.name());
        filterPlace.getChildren().setAll(filter);
        actions.dark().subscribe(this::showTheme);
        actions.desk().terms().subscribe(terms -> showPerson(terms.me()));
        Screen screen = actions.desk().screen();
        screen.facetsShown().subscribe(facets::setSelected);
        screen.place().subscribe(now -> facets.setDisable(now != Screen.Place.POSTS));
        facets.setOnAction(
                _ -> {
                    actions.switchFacets();
                    facets.setSelected(screen.facetsShown().get());
                });
        who.contentDisplayProperty()
                .bind(
                        screen.room()
                                .map(
                                        room ->
                                                room == Screen.Room.NARROW
                                                        ? ContentDisplay.GRAPHIC_ONLY
                                                        : ContentDisplay.LEFT));
        place(posts, Screen.Place.POSTS);
        place(batches, Screen.Place.BATCHES);
        place(qa, Screen.Place.INSIGHT);
    }

    @FXML
    void onOpenWorkspace() {
        actions.openWorkspace();
    }

    @FXML
    void onCloseWorkspace() {
        actions.closeWorkspace();
    }

    @FXML
    void onSettings() {
        actions.showSettings();
    }

    @FXML
    void onWho() {
        actions.askWho();
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

    private void place(ToggleButton button, Screen.Place place) {
        // Not by a binding: nothing would hold it.
        actions.desk().screen().place().subscribe(now -> button.setSelected(now == place));
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    actions.show(place);
                });
    }

    private void showPerson(Person person) {
        who.setText(person.name());
        who.setAccessibleText("You are " + person.name() + ", " + person.role().word());
        who.getTooltip()
                .setText(person.name() + ", " + person.role().word() + ". Click to change.");
    }

    private void showTheme(boolean dark) {
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
        String words = dark ? "Switch to the light theme" : "Switch to the dark theme";
        theme.setAccessibleText(words);
        theme.getTooltip().setText(words);
    }
}
