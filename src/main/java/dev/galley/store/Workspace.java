package dev.galley.store;

import dev.galley.store.StoreException.Kind;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// The folder of a workspace and the files in it, looked at before they are opened.
///
/// The store file itself is never read except through SQLite: closing it elsewhere in this process
/// would drop SQLite's locks on it.
record Workspace(Path folder) {

    /// The name of the store file.
    static final String FILE = StoreFile.NAME;

    Path file() {
        return folder.resolve(FILE);
    }

    /// Whether there is a store file with something in it.
    boolean exists() {
        return size(file()) > 0;
    }

    /// Refuses folders on network shares.
    void refuseNetwork() {
        String type;
        try {
            type = NetworkFolders.networkType(folder);
        } catch (IOException e) {
            throw Failures.denied(folder, e);
        }
        if (!type.isEmpty()) {
            throw new StoreException(
                    Kind.NETWORK,
                    "The folder "
                            + folder
                            + " is on a network share ("
                            + type
                            + "), where the locks that keep the store whole do not hold. Expected a"
                            + " folder on a disk of this computer. Nothing was changed; trying"
                            + " again does not help.");
        }
    }

    /// Makes the folder where it is not there.
    void create() {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw Failures.denied(folder, e);
        } catch (IOException e) {
            throw new StoreException(
                    Kind.DENIED,
                    "The folder "
                            + folder
                            + " could not be made: "
                            + e
                            + ". Expected a folder, or a place where one can be made. Trying again"
                            + " is safe.",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw Failures.denied(folder, new AccessDeniedException(folder.toString()));
        }
    }

    /// Looks at the store file without leaving a trace; refuses a newer, foreign or damaged one.
    Schema.State look() {
        if (!exists()) {
            return Schema.State.EMPTY;
        }
        if (!Files.isReadable(file())) {
            throw Failures.denied(file(), new AccessDeniedException(file().toString()));
        }
        try (Db db = Connections.looking(file())) {
            return Schema.of(db, file());
        } catch (SQLException e) {
            throw Failures.of(file(), e);
        }
    }

    /// The refusal to read where there is nothing.
    StoreException missing() {
        return new StoreException(
                Kind.MISSING,
                "There is no workspace in "
                        + folder
                        + ": expected the file "
                        + FILE
                        + ". Import something into it, or name another folder; trying again is"
                        + " safe.");
    }

    /// Whether the file has commits in its log that are not in the file itself yet.
    static boolean hasLog(Path file) {
        return size(file.resolveSibling(FILE + "-wal")) > 0;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException absent) {
            return 0;
        }
    }
}
