package dev.galley.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// The words for what cannot be read: what failed, what was expected, whether trying again is safe.
final class Refusal {

    static final String KINDS =
            "a .txt file, a folder of them, a .zip of them, a .jsonl or a .jsonl.gz";
    private static final String AGAIN =
            "Nothing was taken from it; once that is put right, trying again is safe.";

    private Refusal() {}

    /// Why a file or folder could not be opened or read.
    static Found.Failed unreadable(String path, IOException why) {
        return switch (why) {
            case NoSuchFileException gone -> missing(path);
            case AccessDeniedException denied ->
                    failed(
                            path,
                            "source.no-permission",
                            "may not be read by this user",
                            "permission to read it");
            case FileSystemLoopException loop -> loop(path);
            case NotDirectoryException changed -> missing(path);
            default ->
                    failed(
                            path,
                            "source.unreadable",
                            "cannot be read: " + reason(why),
                            "a file or folder that can be read");
        };
    }

    static Found.Failed missing(String path) {
        return failed(
                path, "source.missing", "is not there, or has just been moved or deleted", KINDS);
    }

    static Found.Failed loop(String path) {
        return failed(
                path,
                "source.loop",
                "is a link to a folder that it lies in",
                "folders that do not hold themselves");
    }

    static Found.Failed notAFile(String path) {
        return failed(path, "source.not-a-file", "is neither a file nor a folder", KINDS);
    }

    static Found.Failed nothing(String path) {
        return failed(
                path, "source.nothing", "has no .txt files below it", "at least one .txt file");
    }

    static Found.Failed tooLarge(String path) {
        return failed(
                path, "source.too-large", "is too large for an article", "at most 16 MiB of text");
    }

    static Found.Failed empty(String path) {
        return failed(path, "source.empty", "holds no text", "an article");
    }

    static Found.Failed notText(String path) {
        return failed(
                path,
                "source.not-text",
                "is not a text file",
                "text as UTF-8, UTF-16 with a byte order mark, or Windows-1252");
    }

    static Found.Failed badArchive(String path, String why) {
        return failed(
                path,
                "source.bad-archive",
                "cannot be unpacked: " + why,
                "a whole archive without a password");
    }

    static Found.Failed badLine(String path, String why) {
        return failed(
                path, "source.bad-line", "cannot be read: " + why, "{\"id\": ..., \"text\": ...}");
    }

    static Found.Failed notParsed(String path, Throwable why) {
        return failed(
                path,
                "source.not-parsed",
                "broke the parser (" + why + ")",
                "an article; please report this file");
    }

    /// What an I/O error says, without repeating the path.
    static String reason(Exception why) {
        String said =
                why instanceof FileSystemException files ? files.getReason() : why.getMessage();
        return said == null ? why.getClass().getSimpleName() : said;
    }

    private static Found.Failed failed(String path, String code, String what, String expected) {
        String message = path + " " + what + "; expected " + expected + ". " + AGAIN;
        return new Found.Failed(path, code, message);
    }
}
