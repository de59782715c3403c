package dev.galley.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the screens of this package ask of the window. To be called on the FX thread.
public interface StartHost {

    /// Opens a workspace in the window, and imports into it; a folder that has none becomes one.
    ///
    /// @param toImport files and folders, empty where nothing is to be imported
    void open(Path folder, List<Path> toImport);

    /// Asks the person for a folder; empty where they think better of it.
    Optional<Path> chooseFolder(String title);
}
