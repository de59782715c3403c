package dev.galley.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where this user keeps documents. Blocks.
final class UserFolders {

    private UserFolders() {}

    /// The documents folder, else the home folder.
    static Path documents() {
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
