package dev.galley.store;

import dev.galley.store.StoreException.Kind;

import java.nio.file.Path;
import java.sql.SQLException;

/// Says in sentences why SQLite could not do something.
final class Failures {

    private static final int PERMISSION = 3;
    private static final int BUSY = 5;
    private static final int TABLE_LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private Failures() {}

    /// Whether the file could not be opened as asked, though it may be readable in another way.
    static boolean cannotOpen(SQLException e) {
        return switch (code(e)) {
            case PERMISSION, READ_ONLY, IO_ERROR, CANNOT_OPEN -> true;
            default -> false;
        };
    }

    /// The failure of a step that reads or writes the file.
    static StoreException of(Path file, SQLException e) {
        return switch (code(e)) {
            case FULL, IO_ERROR ->
                    failure(
                            Kind.FULL,
                            "The disk is full or failed at "
                                    + file
                                    + ": nothing of this step was stored; free space and try"
                                    + " again.",
                            e);
            case PERMISSION, READ_ONLY, CANNOT_OPEN -> denied(file, e);
            case BUSY, TABLE_LOCKED ->
                    failure(
                            Kind.LOCKED,
                            file
                                    + " is in use by another program. Expected it to be free"
                                    + " within a few seconds. Nothing was changed; trying again is"
                                    + " safe.",
                            e);
            case CORRUPT, NOT_A_DATABASE -> damaged(file, String.valueOf(e.getMessage()), e);
            default ->
                    failure(
                            Kind.FAILED,
                            "The store "
                                    + file
                                    + " could not do a step: "
                                    + e.getMessage()
                                    + ". Nothing of this step was stored; trying again is safe.",
                            e);
        };
    }

    /// The failure to get at a file or folder at all.
    static StoreException denied(Path path, Throwable cause) {
        return failure(
                Kind.DENIED,
                "No permission to use "
                        + path
                        + ". Expected a folder that you may read and write. Nothing was changed;"
                        + " trying again is safe once the permissions are set.",
                cause);
    }

    /// The failure of a file that is not what it should be.
    static StoreException damaged(Path file, String why, Throwable cause) {
        return failure(
                Kind.DAMAGED,
                file
                        + " is damaged or not a store of Galley ("
                        + why
                        + "). Nothing was changed. Restore the file from a copy, or choose another"
                        + " folder; trying again without that does not help.",
                cause);
    }

    private static int code(SQLException e) {
        return e.getErrorCode() & 0xFF;
    }

    private static StoreException failure(Kind kind, String message, Throwable cause) {
        return new StoreException(kind, message, cause);
    }
}
