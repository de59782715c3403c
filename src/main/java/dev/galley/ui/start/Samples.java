package dev.galley.ui.start;

import dev.galley.store.StoreFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The sample articles that come with the program. All methods block.
///
/// @param articles the folder that holds them, or null where the program came without
/// @param below the folder in which workspaces for them are made
public record Samples(@Nullable Path articles, Path below) {

    /// The system property that names the folder; the launcher sets it.
    public static final String PROPERTY = "galley.samples";

    private static final String NAME = "Galley samples";
    private static final int MOST = 1_000;

    /// The samples of this program.
    public static Samples ofProgram() {
        String given = System.getProperty(PROPERTY, "");
        return new Samples(given.isBlank() ? null : path(given), UserFolders.documents());
    }

    /// How many there are; 0 where the program came without.
    public int count() {
        if (articles == null) {
            return 0;
        }
        try (Stream<Path> files = Files.list(articles)) {
            return (int) files.filter(file -> file.toString().endsWith(".txt")).count();
        } catch (IOException none) {
            return 0;
        }
    }

    /// A folder that is not there yet, for a workspace of their own.
    public Path freshFolder() {
        Path folder = below.resolve(NAME);
        for (int n = 2; n < MOST && taken(folder); n++) {
            folder = below.resolve(NAME + " " + n);
        }
        return folder;
    }

    private static boolean taken(Path folder) {
        return StoreFile.in(folder) || Files.exists(folder);
    }

    private static @Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException nothing) {
            return null;
        }
    }
}
