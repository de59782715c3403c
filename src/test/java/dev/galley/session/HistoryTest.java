package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.review.Decision;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Status;
import dev.galley.store.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class HistoryTest {

    @TempDir private Path folder;
    private Office office;
    private int post;

    @BeforeEach
    void twoRevisionsOfWhichTheFirstWasApproved() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.importDrafts();
        office.decide(Decision.APPROVE, "");
        post = office.post("p-1");
        Office.done(office.edit("p-1", "title=by hand", "meta.score.quality=90"));
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void theListSaysWhoMadeEachRevisionAndWhatItIs() {
        List<RevisionEntry> revisions = history().revisions(post);
        assertThat(revisions).extracting(RevisionEntry::number).containsExactly(1, 2);
        assertThat(revisions).extracting(RevisionEntry::isImported).containsExactly(true, false);
        assertThat(revisions).extracting(RevisionEntry::current).containsExactly(false, true);
        assertThat(revisions).extracting(RevisionEntry::approved).containsExactly(true, false);
        assertThat(revisions).extracting(RevisionEntry::by).last().isEqualTo("Ana");
        assertThat(revisions).extracting(RevisionEntry::signedOff).containsOnly(false);
    }

    @Test
    void eachRevisionKeepsItsText() {
        assertThat(history().revision(post, 1).article().title()).isEqualTo("notes on p-1");
        assertThat(history().revision(post, 2).article().title()).isEqualTo("by hand");
        assertThatThrownBy(() -> history().revision(post, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history().revisions(77))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goingBackMakesANewRevisionAndBringsTheApprovalBack() {
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        Outcome.Done done = Office.done(history().goBack(post, 1, 2, "the title was right"));
        assertThat(done.summary()).contains("revision 3", "now approved");
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        List<RevisionEntry> revisions = history().revisions(post);
        assertThat(revisions).hasSize(3);
        RevisionEntry last = revisions.getLast();
        assertThat(last.note()).isEqualTo("went back to revision 1: the title was right");
        assertThat(last.current()).isTrue();
        assertThat(last.approved()).isTrue();
        assertThat(last.contentHash()).isEqualTo(revisions.getFirst().contentHash());
        assertThat(history().revision(post, 3).article())
                .isEqualTo(history().revision(post, 1).article());
        assertThat(lastEdit().changes()).containsExactly("title", "meta.score");
    }

    @Test
    void goingBackToATextThatWasNotApprovedVoidsTheApproval() {
        office.decide(Decision.APPROVE, "");
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        Office.done(history().goBack(post, 1, 2, null));
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        assertThat(lastEdit().note()).isEqualTo("went back to revision 1");
    }

    @Test
    void goingBackIsTakenBackAndDoneAgainAsOneStep() {
        Office.done(history().goBack(post, 1, 2, null));
        Office.done(office.workspace().undo());
        assertThat(office.workspace().detail(post).article().title()).isEqualTo("by hand");
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        Office.done(office.workspace().redo());
        assertThat(office.workspace().detail(post).article().title()).isEqualTo("notes on p-1");
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
    }

    @Test
    void nothingIsDoneWhereSomebodyWasFaster() {
        Office.done(office.edit("p-1", "title=quicker"));
        assertThat(Office.refused(history().goBack(post, 1, 2, null)))
                .contains("revision 3", "you saw revision 2");
        assertThat(history().revisions(post)).hasSize(3);
    }

    @Test
    void goingBackToWhatIsThereOrNeverWasMakesNoRevision() {
        Office.nothing(history().goBack(post, 2, 2, null));
        assertThat(Office.refused(history().goBack(post, 9, 2, null))).contains("no revision 9");
        assertThat(history().revisions(post)).hasSize(2);
    }

    @Test
    void aWindowThatOnlyReadsShowsTheListAndRefusesToGoBack() {
        try (Workspace reading = office.open(Access.READ)) {
            assertThat(reading.history().revisions(post)).hasSize(2);
            assertThat(Office.refused(reading.history().goBack(post, 1, 2, null)))
                    .contains("read only");
        }
    }

    private History history() {
        return office.workspace().history();
    }

    private Event.PostEdited lastEdit() {
        List<JournalEntry> entries = new ArrayList<>();
        office.workspace().journal(entries::add);
        return (Event.PostEdited) entries.getLast().event();
    }
}
