package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.session.ImportProgress;
import dev.galley.session.ImportSummary;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

@SuppressWarnings("NullAway.Init")
class ImportViewModelTest {

    @TempDir private Path temp;

    private final InPlace background = InPlace.atOnce();
    private Workspace workspace;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        workspace = Articles.workspace(temp, 0);
        Remembered remembered = Remembered.load(temp.resolve("remembered.properties"));
        Opened opened = new Opened(workspace, remembered, Terms.of(workspace), 0, null, null);
        desk = new Desk(opened, new Lanes(background, background, background), new NoChoice());
        desk.start();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void wordsThatWereNotIndexedAreWhenTheWindowOpens() throws IOException {
        Path dropped = Articles.write(temp.resolve("dropped"), 5);
        workspace.importPaths(List.of(dropped), new CutOffBeforeWords());
        assertThat(workspace.indexing().missing()).isEqualTo(5);
        InPlace held = InPlace.held();
        ImportViewModel importing = importing(held);
        importing.resume();
        held.doFirst();
        assertThat(importing.progress().running().get()).isTrue();
        assertThat(importing.progress().text().get()).startsWith("Words cannot all be found yet");
        assertThat(importing.arriving()).isFalse();
        while (held.waiting() > 0) {
            held.doFirst();
        }
        assertThat(importing.progress().running().get()).isFalse();
        assertThat(workspace.indexing().missing()).isZero();
    }

    @Test
    void anImportGoesAheadOfTheIndexingOfWords() throws IOException {
        Path dropped = Articles.write(temp.resolve("dropped"), 5);
        workspace.importPaths(List.of(dropped), new CutOffBeforeWords());
        InPlace held = InPlace.held();
        ImportViewModel importing = importing(held);
        importing.resume();
        held.doFirst();
        importing.start(List.of(Articles.write(temp.resolve("more"), 7)));
        while (held.waiting() > 0) {
            held.doFirst();
        }
        assertThat(desk.notices().bands()).isEmpty();
        assertThat(importing.progress().running().get()).isFalse();
        assertThat(workspace.snapshot().catalog().size()).isGreaterThanOrEqualTo(7);
        assertThat(workspace.indexing().missing()).isZero();
    }

    private ImportViewModel importing(InPlace held) {
        ImportViewModel.Work work =
                new ImportViewModel.Work(held, new Progress(held, InstantSource.system()));
        return new ImportViewModel(workspace, desk.list(), desk.shelf(), desk.notices(), work);
    }

    /// Stops when all is stored, as a killed program does.
    private static final class CutOffBeforeWords implements ImportProgress {
        private boolean stored;

        @Override
        public void at(long done, long total) {}

        @Override
        public void stored(ImportSummary summary) {
            stored = true;
        }

        @Override
        public void failed(String path, String message) {}

        @Override
        public void conflict(String id, String path) {}

        @Override
        public boolean cancelled() {
            return stored;
        }
    }
}
