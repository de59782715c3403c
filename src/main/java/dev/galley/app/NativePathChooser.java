package dev.galley.app;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks by the dialogs of the operating system.
final class NativePathChooser implements PathChooser {

    private final Window owner;

    NativePathChooser(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import files");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Articles", "*.txt", "*.zip", "*.jsonl", "*.jsonl.gz"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToRead(String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("*" + ending, "*" + ending),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToWrite(String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export to");
        chooser.setInitialFileName(proposed);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
