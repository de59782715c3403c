package dev.galley.app;

import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder of small articles, and workspaces that hold them.
final class Articles {

    private Articles() {}

    /// Writes articles 1 to n into a folder.
    static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("article-%03d.txt".formatted(i)), text(i));
        }
        return folder;
    }

    /// A workspace with articles in it, open to write.
    static Workspace workspace(Path temp, int count) throws IOException {
        Workspace workspace = open(temp.resolve("workspace"));
        if (count > 0) {
            workspace.importPaths(List.of(write(temp.resolve("in"), count)), new Silent());
        }
        return workspace;
    }

    static Workspace open(Path folder) {
        return Workspace.open(folder, Access.WRITE, Identity.ofProcess("Kim", "window"));
    }

    private static String text(int number) {
        return """
        Article number %d

        The first paragraph of article %d says what it is about.

        The second paragraph says a little more.
        """
                .formatted(number, number);
    }

    private static final class Silent implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {
            throw new AssertionError(path + ": " + message);
        }

        @Override
        public void conflict(String id, String path) {
            throw new AssertionError(path);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
