package dev.galley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that makes a folder a workspace.
public final class StoreFile {

    /// Its name.
    public static final String NAME = "galley.db";

    private StoreFile() {}

    /// Whether a folder is a workspace already; says nothing of whether it can be opened. Blocks.
    public static boolean in(Path folder) {
        try {
            return Files.size(folder.resolve(NAME)) > 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
