package dev.galley.export;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Looks at the place of an export before any work is done.
final class Target {

    private static final String UNTOUCHED = " Nothing was changed; trying again is safe.";

    private final ExportRequest request;

    Target(ExportRequest request) {
        this.request = request;
    }

    /// Refuses a place that cannot take the export.
    void check() throws ExportException {
        folder();
        boolean there = exists(request.to());
        if ((there || exists(request.manifest())) && !request.force()) {
            Path standing = there ? request.to() : request.manifest();
            throw refused(
                    ExportException.Kind.EXISTS,
                    standing
                            + " is there already; expected a new name, or to be told to replace"
                            + " it.");
        }
        boolean folder = Files.isDirectory(request.to());
        if (there && request.format() != Format.MARKDOWN && folder) {
            throw notReplaceable("it is a folder; expected a file");
        }
        if (Files.isDirectory(request.manifest())) {
            throw notReplaceable("the place of its manifest is taken by a folder");
        }
        if (there && request.format() == Format.MARKDOWN) {
            earlierFolder();
        }
    }

    private void folder() throws ExportException {
        Path parent = request.to().toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw refused(
                    ExportException.Kind.NO_FOLDER,
                    "could not write %s: there is no folder %s; expected one."
                            .formatted(request.to(), parent));
        }
        if (!Files.isWritable(parent)) {
            throw refused(
                    ExportException.Kind.NO_PERMISSION,
                    "could not write %s: %s may not be written to; expected permission to."
                            .formatted(request.to(), parent));
        }
    }

    /// A folder is replaced only if an export made it and nothing was put into it since.
    private void earlierFolder() throws ExportException {
        if (!Files.isDirectory(request.to(), LinkOption.NOFOLLOW_LINKS)) {
            throw notReplaceable("it is not a folder");
        }
        Set<String> known = exported();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(request.to())) {
            for (Path file : files) {
                if (!known.contains(String.valueOf(file.getFileName()))) {
                    throw notReplaceable("it holds " + file.getFileName() + ", not exported");
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw notReplaceable("it cannot be read: " + e.getMessage());
        }
    }

    /// The files that the manifest of the folder names.
    private Set<String> exported() throws ExportException {
        Set<String> files = new HashSet<>();
        Format format;
        try {
            format =
                    ManifestReader.read(request.manifest(), p -> files.add("" + p.file())).format();
        } catch (ExportException e) {
            throw notReplaceable("it has no manifest of an earlier export beside it");
        }
        if (format != Format.MARKDOWN) {
            throw notReplaceable("its manifest is not that of a folder");
        }
        return files;
    }

    private ExportException notReplaceable(String why) {
        return refused(
                ExportException.Kind.NOT_REPLACEABLE,
                "could not replace "
                        + request.to()
                        + ": "
                        + why
                        + "; expected what an earlier export in this format left there.");
    }

    private static ExportException refused(ExportException.Kind kind, String message) {
        return new ExportException(kind, message + UNTOUCHED, null);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
