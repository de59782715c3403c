package dev.galley.ui.batch;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.review.Role;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A workspace with two batches, and a host that writes down what it is asked.
final class Desks implements BatchHost, AutoCloseable {

    private final Path folder;
    private Workspace workspace;

    /// What the host was asked to do.
    final List<String> asked = new ArrayList<>();

    /// A workspace with the batches `early` of three posts, one of them flagged, and `late` of two.
    Desks(Path folder) throws IOException {
        this.folder = folder;
        workspace = open("Ana");
        workspace.setPerson("Ben", Role.LEAD);
        bring("early", "one", "two", "flagged");
        bring("late", "four", "five");
    }

    /// An empty workspace.
    static Desks empty(Path folder) throws IOException {
        return new Desks(folder, "Ana");
    }

    private Desks(Path folder, String person) {
        this.folder = folder;
        workspace = open(person);
    }

    Workspace workspace() {
        return workspace;
    }

    /// Somebody else sits down.
    Workspace as(String person) {
        workspace.close();
        workspace = open(person);
        return workspace;
    }

    private Workspace open(String person) {
        return Workspace.open(
                folder.resolve("review"), Access.WRITE, Identity.ofProcess(person, "window"));
    }

    private void bring(String batch, String... names) throws IOException {
        Path in = Files.createDirectories(folder.resolve(batch));
        for (String name : names) {
            boolean flagged = name.equals("flagged");
            String scores = name.equals("two") ? "" : "score\n  • quality: 40\n  • clarity: 80\n";
            Files.writeString(
                    in.resolve(name + ".txt"),
                    """
                    about %s

                    the team wrote %s down before the memory of it faded, and then kept it.

                    alphanode post meta

                    topicnotes
                    %sflags
                      • needs human review: %d
                    payload
                      • source id: %s
                    """
                            .formatted(name, name, scores, flagged ? 1 : 0, name));
        }
        workspace.importPaths(List.of(in), new Silent());
    }

    Outcome decide(Decision decision, String query) {
        try {
            return workspace.decide(
                    new DecideCommand(
                            decision, new Selection.ByQuery(query), List.of(), "why", false));
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    int[] posts(String query) {
        try {
            return workspace.list(query, "").posts();
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void showPosts(String query) {
        asked.add("show " + query);
    }

    @Override
    public void decided(Outcome.Done done) {
        asked.add("decided " + done.count());
    }

    @Override
    public void undo() {
        asked.add("undo");
        workspace.undo();
    }

    @Override
    public void importFiles() {
        asked.add("import");
    }

    @Override
    public void close() {
        workspace.close();
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
