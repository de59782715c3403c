package dev.galley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files and folders. The answer is empty where they think better of it.
interface PathChooser {

    /// Files to import.
    List<Path> filesToImport();

    /// A folder, for what the title says.
    Optional<Path> folder(String title);

    /// A file to read, for what the title says.
    ///
    /// @param ending of the files that are offered first, such as `.json`
    Optional<Path> fileToRead(String title, String ending);

    /// A file to write.
    ///
    /// @param proposed the name that it could have
    Optional<Path> fileToWrite(String proposed);
}
