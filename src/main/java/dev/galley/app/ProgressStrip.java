package dev.galley.app;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/// A long piece of work below the title: a thin bar, a count, and a way to stop it. It takes no
/// room while nothing runs.
final class ProgressStrip extends HBox {

    /// A strip that follows some work.
    ProgressStrip(Progress progress) {
        getStyleClass().add("progress-strip");
        Label text = new Label();
        text.textProperty().bind(progress.text());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress.share());
        bar.getStyleClass().add("thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(progress.text());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setGraphic(Icons.of(Feather.X));
        cancel.setAccessibleText("Stop: what is done by then stays");
        cancel.setOnAction(_ -> progress.cancel());
        getChildren().setAll(text, bar, cancel);
        visibleProperty().bind(progress.running());
        managedProperty().bind(progress.running());
    }
}
