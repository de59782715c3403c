package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.export.ExportProgress;
import dev.galley.export.ExportResult;
import dev.galley.export.Format;
import dev.galley.review.Assignment;
import dev.galley.review.Decision;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A folder with drafts and an open workspace, used by one person at a time.
final class Office implements AutoCloseable {

    private final Path folder;
    private Workspace workspace;
    private String person;

    /// Failures and conflicts that imports told of.
    final List<String> told = new ArrayList<>();

    Office(Path folder, String person) {
        this.folder = folder;
        this.person = person;
        this.workspace = open(Access.WRITE);
    }

    Workspace workspace() {
        return workspace;
    }

    /// Somebody else sits down: the workspace is closed and opened again.
    Workspace as(String name) {
        if (!name.equals(person)) {
            person = name;
            reopen();
        }
        return workspace;
    }

    void reopen() {
        workspace.close();
        workspace = open(Access.WRITE);
    }

    /// One more opening of the same workspace.
    Workspace open(Access access) {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Identity identity =
                new Identity(
                        person, "login", "desk-7", 7, Holder.WINDOW, InstantSource.fixed(noon));
        return Workspace.open(folder.resolve("review"), access, identity);
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    /// Writes a draft.
    ///
    /// @param flag 1 where it needs human review
    void draft(String id, String words, int quality, int flag) {
        write(
                "drafts/" + id + ".txt",
                """
                notes on %s

                %s, and this is why the team wrote it down before the memory of it faded.

                what to keep

                keep the short version near the switch, where the next person will look.

                alphanode post meta

                topicoffice notes
                difficultyintermediate
                view count12
                score
                  • quality: %d
                  • clarity: 70
                flags
                  • needs human review: %d
                payload
                  • source id: %s
                """
                        .formatted(id, words, quality, flag, id));
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(at(name).resolveSibling("."));
            Files.writeString(at(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportSummary importDrafts() {
        return workspace.importPaths(List.of(at("drafts")), progress(Integer.MAX_VALUE));
    }

    /// Follows an import and stops it after some articles.
    ImportProgress progress(long most) {
        return new ImportProgress() {
            private long done;

            @Override
            public void at(long now, long total) {
                done = now;
            }

            @Override
            public void failed(String path, String message) {
                told.add(path + ": " + message);
            }

            @Override
            public void conflict(String id, String path) {
                told.add("conflict " + id);
            }

            @Override
            public boolean cancelled() {
                return done >= most;
            }
        };
    }

    int post(String id) {
        return workspace.find(id).orElseThrow();
    }

    ReviewState state(String id) {
        return workspace.detail(post(id)).state();
    }

    Status status(String id) {
        return state(id).status();
    }

    Outcome decide(Decision decision, String query) {
        boolean why = decision.needsReason();
        List<String> reasons = why ? List.of("unclear") : List.of();
        return decide(
                new DecideCommand(decision, new Selection.ByQuery(query), reasons, null, false));
    }

    Outcome pick(Decision decision, String... ids) {
        int[] posts = Arrays.stream(ids).mapToInt(this::post).toArray();
        return decide(
                new DecideCommand(decision, new Selection.Picked(posts), List.of(), null, false));
    }

    Outcome decide(DecideCommand command) {
        try {
            return workspace.decide(command);
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Outcome edit(String id, String... assignments) {
        List<Assignment> changes = Arrays.stream(assignments).map(Assignment::parse).toList();
        return workspace.edit(new EditCommand(post(id), changes, null));
    }

    ExportResult export(String name) throws QueryException, ExportException {
        return workspace.export(
                new ExportCommand(at(name), Format.JSONL, "", false, false), quiet());
    }

    static ExportProgress quiet() {
        return new ExportProgress() {
            @Override
            public void done(int posts) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    static String refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why();
    }

    static Outcome.Nothing nothing(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Nothing.class);
        return (Outcome.Nothing) outcome;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
