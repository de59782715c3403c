package dev.galley.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file could not be written, in plain words.
final class Unwritten {

    private Unwritten() {}

    /// What stands in the way.
    ///
    /// @param place where something was to be written
    static String why(Path place, IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> file(e, place) + " may not be written by this user";
            case FileAlreadyExistsException _ -> file(e, place) + " is a file, not a folder";
            case NoSuchFileException _ ->
                    parent(file(e, place)) + " is not there, or takes no files";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Path file(IOException e, Path place) {
        String file = e instanceof FileSystemException known ? known.getFile() : null;
        return file == null ? place : Path.of(file);
    }

    private static Path parent(Path file) {
        @Nullable Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
