package dev.galley.app;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Views;
import dev.galley.ui.start.RecentWorkspaces;
import dev.galley.ui.start.Samples;
import dev.galley.ui.start.StartHost;
import dev.galley.ui.start.WelcomeController;
import dev.galley.ui.start.WelcomeViewModel;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// What the window shows while no workspace is open.
final class WelcomeView {

    private final WelcomeViewModel model;
    private final WelcomeController controller;

    WelcomeView(StartHost host, RecentWorkspaces recent, Background background) {
        Samples samples = Samples.ofProgram();
        model = new WelcomeViewModel(host, recent, samples, background, InstantSource.system());
        controller = new WelcomeController(model);
    }

    /// The view in a scene.
    ///
    /// @param remembered its theme and text size
    Scene scene(double width, double height, Remembered remembered) {
        Parent root =
                new Views(Map.of(WelcomeController.class, () -> controller)).load("start_welcome");
        Scene scene = new Scene(root, width, height);
        new Appearance(scene, remembered);
        return scene;
    }

    /// Fills the view and puts the focus where a person begins.
    void start() {
        model.refresh();
        controller.focus();
    }

    /// Says that a workspace could not be opened.
    void notOpened(Path folder, Exception error) {
        model.notOpened(folder, error);
    }
}
