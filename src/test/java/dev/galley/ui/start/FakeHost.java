package dev.galley.ui.start;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Notes what it is asked for.
final class FakeHost implements StartHost {

    final List<String> opened = new ArrayList<>();
    @Nullable Path chosen;

    @Override
    public void open(Path folder, List<Path> toImport) {
        opened.add(folder.getFileName() + (toImport.isEmpty() ? "" : " with " + toImport));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(chosen);
    }
}
