package dev.galley.app;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes files and folders that are dropped on the window.
final class DropTarget {

    private final Consumer<List<Path>> taker;

    /// A target that hands on what is dropped.
    DropTarget(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    /// Listens to what is dragged over a scene.
    void listen(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        taker.accept(paths);
    }
}
