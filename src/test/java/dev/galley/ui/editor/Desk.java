package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// A real workspace with one post to edit.
final class Desk implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /// A post with every kind of block that a text can have.
    static final String TEXT =
            """
            the pump stopped twice

            the first time it was the valve, and the team wrote it down before the memory faded.

            what to keep

            - the short version
            - the long version

            keep both near the switch, where the next person will look for them at night.

            alphanode post meta

            topicoffice notes
            score
              • quality: 80
            payload
              • source id: p-1
            """;

    private final Path folder;
    private Workspace workspace;

    Desk(Path folder) {
        this.folder = folder;
        this.workspace = open();
    }

    static Article article(Block... blocks) {
        return new Article("a title", null, List.of(blocks), null, Map.of());
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(text, null);
    }

    Workspace workspace() {
        return workspace;
    }

    int post() {
        return workspace.find("p-1").orElseThrow();
    }

    Article stored() {
        return workspace.detail(post()).article();
    }

    int revision() {
        return workspace.detail(post()).state().revision();
    }

    Desk importing(String text) {
        try {
            Path file = Files.createDirectories(folder.resolve("texts")).resolve("p-1.txt");
            Files.writeString(file, text);
            workspace.importPaths(List.of(file), new Quiet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    void reopen() {
        workspace.close();
        workspace = open();
    }

    static Author author() {
        return new Author("Ana", InstantSource.fixed(NOON));
    }

    private Workspace open() {
        Identity identity =
                new Identity("Ana", "ana", "desk-7", 7, Holder.WINDOW, InstantSource.fixed(NOON));
        return Workspace.open(folder.resolve("review"), Access.WRITE, identity);
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static final class Quiet implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {
            throw new IllegalStateException(path + ": " + message);
        }

        @Override
        public void conflict(String id, String path) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
