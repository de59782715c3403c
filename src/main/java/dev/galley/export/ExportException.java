package dev.galley.export;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Why there is no export. The message says what failed, what was expected, and whether trying
/// again is safe; what stood there before is as it was.
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1;

    /// What went wrong, for a program that reacts to it.
    public enum Kind {
        /// Something stands there already.
        EXISTS,
        /// What stands there is nothing that an export may replace.
        NOT_REPLACEABLE,
        /// The folder that it should go into is not there.
        NO_FOLDER,
        /// The user may not write there.
        NO_PERMISSION,
        /// There is no room.
        DISK_FULL,
        /// Another failure to write or read.
        FAILED,
        /// Somebody stopped it.
        CANCELLED,
        /// A file that was to be read is not a manifest.
        NOT_A_MANIFEST
    }

    private final Kind kind;

    ExportException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// What went wrong.
    public Kind kind() {
        return kind;
    }

    /// An export that could not be written.
    static ExportException notWritten(Path to, IOException why) {
        String reason = reason(why);
        Kind kind = kindOf(why, reason.toLowerCase(Locale.ROOT));
        String message =
                "could not write "
                        + to
                        + ": "
                        + reason
                        + "; expected "
                        + expected(kind)
                        + ". What stood there before is as it was; once that is put right, trying"
                        + " again is safe.";
        return new ExportException(kind, message, why);
    }

    private static Kind kindOf(IOException why, String reason) {
        if (why instanceof AccessDeniedException) {
            return Kind.NO_PERMISSION;
        }
        boolean full =
                reason.contains("no space")
                        || reason.contains("not enough space")
                        || reason.contains("quota");
        return full ? Kind.DISK_FULL : Kind.FAILED;
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case NO_PERMISSION -> "a folder that this user may write to";
            case DISK_FULL -> "room for the whole export beside what is there";
            case EXISTS, NOT_REPLACEABLE, NO_FOLDER, FAILED, CANCELLED, NOT_A_MANIFEST ->
                    "a folder on a disk that can be written";
        };
    }

    private static String reason(IOException why) {
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        String said =
                why instanceof FileSystemException files ? files.getReason() : why.getMessage();
        return said == null ? why.toString() : said;
    }
}
