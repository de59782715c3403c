package dev.galley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody chooses anything.
final class NoChoice implements PathChooser {

    @Override
    public List<Path> filesToImport() {
        return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToRead(String title, String ending) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToWrite(String proposed) {
        return Optional.empty();
    }
}
