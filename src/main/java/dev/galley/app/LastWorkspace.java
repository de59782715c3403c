package dev.galley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Remembers which workspace was used last. What cannot be read or written is as if it had never
/// been remembered: nothing depends on it.
final class LastWorkspace {

    private static final String FILE = "last-workspace";

    private final Path config;

    /// @param config the folder for what the program remembers
    LastWorkspace(Path config) {
        this.config = config;
    }

    /// The workspace used last, if it is still there, else `Galley` in the documents folder.
    Path orDefault() {
        try {
            Path last = Path.of(Files.readString(config.resolve(FILE)).strip());
            if (Files.isDirectory(last)) {
                return last;
            }
        } catch (IOException | InvalidPathException neverRemembered) {
            return inDocuments();
        }
        return inDocuments();
    }

    /// Remembers a workspace.
    void remember(Path workspace) {
        try {
            Files.createDirectories(config);
            Files.writeString(config.resolve(FILE), workspace.toAbsolutePath().normalize() + "\n");
        } catch (IOException notRemembered) {
            return;
        }
    }

    private static Path inDocuments() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Galley");
    }
}
