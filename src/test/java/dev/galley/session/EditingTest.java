package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class EditingTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void oneDraft() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.importDrafts();
        office.decide(Decision.APPROVE, "");
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void savingWithoutAChangeMakesNoRevision() {
        Office.nothing(office.edit("p-1", "meta.score.quality=80"));
        assertThat(office.state("p-1").revision()).isEqualTo(1);
    }

    @Test
    void aFieldThatDoesNotCountKeepsTheApproval() {
        Office.done(office.edit("p-1", "meta.view_count=99"));
        assertThat(office.state("p-1").revision()).isEqualTo(2);
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
    }

    @Test
    void aChangeVoidsTheApprovalUntilTheTextComesBack() throws Exception {
        Office.done(office.edit("p-1", "meta.score.quality=81"));
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        assertThat(office.workspace().list("quality:81 changed:yes", "").posts()).hasSize(1);
        Office.done(office.edit("p-1", "meta.score.quality=80"));
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        assertThat(office.workspace().detail(office.post("p-1")).revisions()).hasSize(3);
    }

    @Test
    void aBadValueIsRefusedWithWhatWasExpected() {
        assertThat(Office.refused(office.edit("p-1", "title=new", "meta.score.quality=lots")))
                .contains("meta.score.quality", "lots");
        assertThat(Office.refused(office.edit("p-1", "meta.colour=red"))).contains("colour");
        assertThat(office.state("p-1").revision()).isEqualTo(1);
    }

    @Test
    void anEditIsKeptAgainstTheNextImportAndTakenBackAsOneStep() {
        office.edit("p-1", "title=by hand");
        office.draft("p-1", "the pump stopped again", 80, 0);
        ImportSummary summary = office.importDrafts();
        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(office.told).containsExactly("conflict p-1");
        assertThat(office.workspace().detail(office.post("p-1")).conflicts()).hasSize(1);
        Office.done(office.workspace().undo());
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        office.draft("p-1", "the pump stopped for good", 80, 0);
        assertThat(office.importDrafts().updated()).isEqualTo(1);
        assertThat(office.state("p-1").revision()).isEqualTo(3);
    }

    @Test
    void aFileThatFailsDoesNotStopTheOthers() {
        office.draft("p-2", "a good one", 50, 0);
        ImportSummary summary =
                office.workspace()
                        .importPaths(
                                List.of(office.at("nowhere"), office.at("drafts")),
                                office.progress(Long.MAX_VALUE));
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.imported()).isEqualTo(1);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(office.told).singleElement().asString().contains("nowhere");
    }

    @Test
    void whatIsStoredWhenAnImportIsCancelledStays() {
        for (int i = 10; i < 10 + 1_100; i++) {
            office.draft("p-" + i, "number " + i, 50, 0);
        }
        ImportSummary summary =
                office.workspace().importPaths(List.of(office.at("drafts")), office.progress(500));
        assertThat(summary.cancelled()).isTrue();
        int stored = summary.imported() + summary.unchanged();
        assertThat(stored).isBetween(500, 1_100);
        assertThat(office.workspace().snapshot().catalog().size()).isEqualTo(stored);
        office.reopen();
        assertThat(office.workspace().snapshot().catalog().size()).isEqualTo(stored);
        assertThat(office.importDrafts().imported()).isEqualTo(1_101 - stored);
    }
}
