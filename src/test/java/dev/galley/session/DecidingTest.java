package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class DecidingTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.draft("p-2", "the valve was fine", 40, 0);
        office.draft("p-3", "nobody read the gauge", 30, 1);
        office.draft("p-4", "the second gauge lies", 20, 1);
        office.importDrafts();
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void whoApprovedOrEditedDoesNotSignOff() {
        office.decide(Decision.APPROVE, "id:p-1");
        Outcome.Nothing own = Office.nothing(office.decide(Decision.SIGN_OFF, "id:p-1"));
        assertThat(own.skipped().keySet()).singleElement().asString().contains("second person");
        office.as("Ben");
        office.edit("p-2", "title=another title");
        office.as("Ana");
        office.decide(Decision.APPROVE, "id:p-2");
        office.as("ben ");
        assertThat(Office.done(office.decide(Decision.SIGN_OFF, "status:approved")).posts())
                .containsExactly(office.post("p-1"));
        assertThat(office.state("p-1").signOff()).extracting(s -> s.by()).isEqualTo("Ben");
    }

    @Test
    void whereThereIsALeadOnlyALeadSignsOffAndTakesItBack() {
        office.decide(Decision.APPROVE, "id:p-1");
        office.workspace().setPerson("Lee", Role.LEAD);
        office.as("Ben");
        assertThat(Office.refused(office.decide(Decision.SIGN_OFF, "id:p-1")))
                .contains("sign-off needs a lead");
        office.as("lee");
        Office.done(office.decide(Decision.SIGN_OFF, "id:p-1"));
        office.as("Ben");
        assertThat(Office.nothing(office.decide(Decision.REOPEN, "id:p-1")).skipped()).hasSize(1);
        office.as("Lee");
        Office.done(office.decide(Decision.REOPEN, "id:p-1"));
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void qaReadsAndDoesNotDecide() {
        office.workspace().setPerson("Quinn", Role.QA);
        office.as("quinn");
        assertThat(Office.refused(office.decide(Decision.APPROVE, ""))).contains("role qa");
        assertThat(office.workspace().me()).isEqualTo(new Person("Quinn", Role.QA));
    }

    @Test
    void sendingAwayHasToSayWhy() {
        Selection all = new Selection.ByQuery("");
        DecideCommand silent = new DecideCommand(Decision.REJECT, all, List.of(), "  ", false);
        assertThat(Office.refused(office.decide(silent))).contains("say why");
        DecideCommand said = new DecideCommand(Decision.REJECT, all, List.of(), "thin", false);
        assertThat(Office.done(office.decide(said)).count()).isEqualTo(4);
    }

    @Test
    void aBulkApprovalLeavesFlaggedPostsOutUnlessTheyAreNamed() {
        Outcome.Done bulk = Office.done(office.decide(Decision.APPROVE, "quality:<=40"));
        assertThat(bulk.count()).isEqualTo(1);
        assertThat(bulk.skipped()).containsValue(2).hasSize(1);
        assertThat(Office.nothing(office.pick(Decision.APPROVE, "p-3", "p-4")).skipped())
                .containsValue(2);
        assertThat(Office.done(office.pick(Decision.APPROVE, "p-3")).count()).isEqualTo(1);
        assertThat(Office.done(office.decide(Decision.APPROVE, "needs-review:yes")).count())
                .isEqualTo(1);
        assertThat(Office.nothing(office.decide(Decision.APPROVE, "quality:>99")).why())
                .isEqualTo("no post matches");
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        Selection all = new Selection.ByQuery("");
        long head = office.workspace().snapshot().head();
        Outcome.Done dry =
                Office.done(
                        office.decide(
                                new DecideCommand(Decision.APPROVE, all, List.of(), null, true)));
        assertThat(dry.seq()).isZero();
        assertThat(dry.count()).isEqualTo(2);
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        assertThat(office.workspace().snapshot().head()).isEqualTo(head);
    }

    @Test
    void listenersGetTheSnapshotWithTheStepInIt() throws QueryException {
        List<Snapshot> seen = new ArrayList<>();
        office.workspace().onChange(seen::add);
        Outcome.Done done = Office.done(office.decide(Decision.APPROVE, ""));
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().head()).isEqualTo(done.seq());
        assertThat(seen.getFirst()).isSameAs(office.workspace().snapshot());
        assertThat(office.workspace().list("status:approved", "").posts()).hasSize(2);
        assertThat(office.workspace().status().byStatus()).containsEntry("approved", 2);
        office.decide(Decision.APPROVE, "quality:>99");
        assertThat(seen).hasSize(1);
    }

    @Test
    void aQuestionThatIsWrongIsSaidAsOne() {
        assertThatThrownBy(() -> office.workspace().list("colour:red", ""))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> office.workspace().list("", "colour"))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void peopleComeAsTheyActAndTheSecondMakesSignOffsNeeded() {
        assertThat(office.workspace().people()).containsExactly(new Person("Ana", Role.EDITOR));
        assertThat(needsSignOff()).isFalse();
        office.as("Ben");
        office.decide(Decision.DEFER, "id:p-1");
        assertThat(office.workspace().people()).hasSize(2);
        assertThat(needsSignOff()).isTrue();
        Office.done(office.workspace().set("second-person", "no"));
        Office.nothing(office.workspace().set("second-person", "no"));
        assertThat(needsSignOff()).isFalse();
        assertThat(Office.refused(office.workspace().setPerson(" ", Role.LEAD)))
                .contains("needs a name");
        Office.nothing(office.workspace().setPerson("ANA", Role.EDITOR));
    }

    private boolean needsSignOff() {
        Workspace workspace = office.workspace();
        return workspace.policy().needsSignOff(workspace.people().size());
    }
}
