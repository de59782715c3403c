package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.export.Format;
import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.session.Workspace;
import dev.galley.store.UpgradeProgress;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.queue.ListViewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class DeskTest {

    @TempDir Path temp;

    private final InPlace background = InPlace.atOnce();
    private Desk desk;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Articles.workspace(temp, 0);
        Remembered remembered = Remembered.load(temp.resolve("remembered.properties"));
        Opened opened = new Opened(workspace, remembered, Terms.of(workspace), 0, null, null);
        desk = new Desk(opened, new Lanes(background, background, background), new NoChoice());
        desk.start();
    }

    private void open(int articles) throws IOException {
        if (articles > 0) {
            desk.importing().start(List.of(Articles.write(temp.resolve("in"), articles)));
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aDecisionIsStoredSaidAndTheNextUndecidedPostShown() throws IOException {
        open(3);
        int first = shown().post();
        desk.deciding().decide(Decision.APPROVE);
        assertThat(status(first)).isEqualTo(Status.APPROVED);
        assertThat(shown().post()).isEqualTo(desk.list().postAt(1));
        assertThat(toast().message()).startsWith("Approved “").contains("1");
        assertThat(desk.pace().text().get()).isEqualTo("1 decided today");
    }

    @Test
    void undoBringsTheStateAndThePostBack() throws IOException {
        open(3);
        int first = shown().post();
        desk.deciding().decide(Decision.DEFER);
        Objects.requireNonNull(toast().offer()).act().run();
        assertThat(status(first)).isEqualTo(Status.UNREVIEWED);
        assertThat(desk.list().post().get()).isEqualTo(first);
        desk.deciding().redo();
        assertThat(status(first)).isEqualTo(Status.DEFERRED);
    }

    @Test
    void rejectingAsksForAReasonFirst() throws IOException {
        open(2);
        int first = shown().post();
        desk.deciding().decide(Decision.REJECT);
        assertThat(status(first)).isEqualTo(Status.UNREVIEWED);
        desk.reasons().confirm();
        assertThat(desk.reasons().complaint().get()).isNotEmpty();
        desk.reasons().press(3);
        desk.reasons().confirm();
        assertThat(status(first)).isEqualTo(Status.REJECTED);
        assertThat(desk.deciding().asking().get()).isNull();
    }

    @Test
    void aNoteIsReasonEnough() throws IOException {
        open(1);
        desk.deciding().decide(Decision.REQUEST_CHANGES);
        desk.reasons().note().set("Say which version.");
        desk.reasons().confirm();
        assertThat(status(shown().post())).isEqualTo(Status.CHANGES_REQUESTED);
    }

    @Test
    void cancellingTheReasonDecidesNothing() throws IOException {
        open(1);
        desk.deciding().decide(Decision.REJECT);
        desk.reasons().press(1);
        desk.reasons().cancel();
        assertThat(status(shown().post())).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void whatIsRefusedStaysAndIsSaidInABand() throws IOException {
        open(2);
        desk.deciding().decide(Decision.REOPEN);
        assertThat(desk.notices().bands()).hasSize(1);
        assertThat(desk.notices().bands().getFirst().message()).contains("stays as it was");
    }

    @Test
    void undoWithNothingToUndoSaysSo() throws IOException {
        open(1);
        desk.deciding().undo();
        assertThat(toast().message()).isNotBlank();
        assertThat(desk.notices().bands()).isEmpty();
    }

    @Test
    void importingAFolderListsItAndSaysHowMany() throws IOException {
        open(0);
        assertThat(desk.list().emptiness().get()).isEqualTo(ListViewModel.Emptiness.NO_POSTS);
        Path dropped = Articles.write(temp.resolve("dropped"), 5);
        desk.importing().start(List.of(dropped));
        assertThat(desk.list().size()).isEqualTo(5);
        assertThat(toast().message()).isEqualTo("Imported 5");
        desk.importing().start(List.of(dropped));
        assertThat(toast().message()).isEqualTo("Imported 0 · 5 unchanged");
    }

    @Test
    void aFileThatCannotBeImportedIsNamed() throws IOException {
        open(0);
        Path bad = Files.writeString(temp.resolve("broken.zip"), "no archive");
        desk.importing().start(List.of(bad));
        Notice band = desk.notices().bands().getFirst();
        assertThat(band.message()).contains("1 failed");
        assertThat(band.details()).singleElement().asString().contains("broken.zip");
        assertThat(desk.importing().progress().running().get()).isFalse();
    }

    @Test
    void theExportDialogCountsBeforeItWrites() throws IOException {
        open(3);
        desk.deciding().decide(Decision.APPROVE);
        ExportViewModel export = desk.exporting();
        export.show("");
        assertThat(export.preview().get().message())
                .isEqualTo("1 post would be written, 2 left out:");
        assertThat(export.preview().get().leftOut()).isNotEmpty();
        assertThat(Path.of(export.target().get())).doesNotExist();
        export.write();
        assertThat(Path.of(export.target().get())).exists();
        assertThat(export.open().get()).isFalse();
        assertThat(desk.notices().bands()).isNotEmpty();
    }

    @Test
    void anExportOverAFileNeedsLeave() throws IOException {
        open(1);
        desk.deciding().decide(Decision.APPROVE);
        ExportViewModel export = desk.exporting();
        export.show("");
        export.target().set(Files.writeString(temp.resolve("there.jsonl"), "x").toString());
        export.write();
        assertThat(export.preview().get().wrong()).isTrue();
        assertThat(export.open().get()).isTrue();
        export.replace().set(true);
        export.write();
        assertThat(export.open().get()).isFalse();
    }

    @Test
    void aWrongFilterOrTargetIsSaidInTheExportDialog() throws IOException {
        open(1);
        ExportViewModel export = desk.exporting();
        export.show("qualty:<3");
        assertThat(export.preview().get().wrong()).isTrue();
        assertThat(export.preview().get().message()).contains("qualty");
        export.query().set("");
        export.target().set("");
        assertThat(export.preview().get().writable()).isFalse();
    }

    @Test
    void theNameOfTheExportFollowsTheFormat() throws IOException {
        open(1);
        ExportViewModel export = desk.exporting();
        export.show("");
        export.format().set(Format.CSV);
        assertThat(export.target().get()).endsWith("export.csv");
    }

    @Test
    void whatWasShownIsRememberedAndShownAgain() throws IOException {
        open(3);
        desk.list().filter("number");
        desk.list().select(2);
        String id = shown().detail().row().id();
        desk.leave();
        desk.close();
        workspace = Articles.open(temp.resolve("workspace"));
        workspace.close();
        Opened again =
                Opened.open(
                        temp.resolve("workspace"),
                        temp.resolve("remembered.properties"),
                        "Kim",
                        UpgradeProgress.NONE);
        workspace = again.workspace();
        desk = new Desk(again, new Lanes(background, background, background), new NoChoice());
        desk.start();
        assertThat(desk.list().query().get()).isEqualTo("number");
        assertThat(shown().detail().row().id()).isEqualTo(id);
    }

    @Test
    void aWorkspaceThatAnotherWritesIsReadAndDecidesNothing() throws IOException {
        open(1);
        Opened second =
                Opened.open(
                        temp.resolve("workspace"),
                        temp.resolve("other"),
                        "Ada",
                        UpgradeProgress.NONE);
        assertThat(second.readOnly()).isNotNull();
        Desk reading =
                new Desk(second, new Lanes(background, background, background), new NoChoice());
        reading.start();
        reading.deciding().decide(Decision.APPROVE);
        assertThat(second.readOnly()).contains("Kim");
        Notice said = Objects.requireNonNull(reading.notices().toast().get());
        assertThat(said.message()).contains("only reads");
        assertThat(status(shown().post())).isEqualTo(Status.UNREVIEWED);
        second.workspace().close();
    }

    private Shown shown() {
        return Objects.requireNonNull(desk.shelf().shown().get());
    }

    private Notice toast() {
        return Objects.requireNonNull(desk.notices().toast().get());
    }

    private Status status(int post) {
        return Objects.requireNonNull(workspace.snapshot().catalog().facts(post)).status();
    }
}
