package dev.galley.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class BatchesViewModelTest {

    @TempDir private Path folder;
    private final NoticeBoard notices = new NoticeBoard();
    private Desks desk;
    private BulkViewModel bulk;
    private BatchesViewModel batches;

    @BeforeEach
    void open() throws IOException {
        desk = new Desks(folder);
        sitDown(InPlace.atOnce());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theListComesFirstAndThenTheBatchesTheNewestFirst() {
        batches.show("quality:<50");
        assertThat(batches.rows())
                .extracting(BatchRow::name)
                .containsExactly("What the list shows", "late", "early");
        assertThat(batches.rows().getFirst().overview().posts()).isEqualTo(4);
        assertThat(batches.rows().get(2).overview().posts()).isEqualTo(3);
    }

    @Test
    void aFilterThatNobodyUnderstandsIsTakenForAllPosts() {
        batches.show("status:lovely");
        assertThat(batches.rows().getFirst().name()).isEqualTo("All posts");
        assertThat(notices.bands()).isEmpty();
    }

    @Test
    void whatStandsInTheWayIsSaidInPlainWords() {
        desk.decide(Decision.APPROVE, "batch:early");
        desk.decide(Decision.REQUEST_CHANGES, "id:four");
        desk.decide(Decision.DEFER, "id:five");
        batches.show("");
        assertThat(inTheWay(1)).isEqualTo("1 with changes requested, 1 deferred");
        assertThat(inTheWay(2))
                .isEqualTo("1 undecided, sign-off needs a lead, and Ana is an editor");
        desk.as("Ben");
        desk.decide(Decision.APPROVE, "batch:late");
        sitDown(InPlace.atOnce());
        batches.show("");
        assertThat(inTheWay(1))
                .isEqualTo("2 approved or edited by you: a second person has to sign off");
        assertThat(inTheWay(2)).isEqualTo("1 undecided");
        assertThat(Objects.requireNonNull(batches.rows().get(2).readiness().get()).ready())
                .isEqualTo(2);
        desk.decide(Decision.APPROVE, "id:flagged needs-review:yes");
        desk.decide(Decision.SIGN_OFF, "id:one,two");
        batches.changed();
        assertThat(inTheWay(2))
                .isEqualTo("1 approved or edited by you: a second person has to sign off");
    }

    @Test
    void rowsLeadToTheirPosts() {
        batches.show("");
        batches.showPosts(batches.rows().get(2));
        assertThat(batches.open().get()).isFalse();
        batches.showInTheWay(batches.rows().get(2));
        batches.decide(batches.rows().get(1), Decision.APPROVE);
        assertThat(desk.asked)
                .containsExactly(
                        "show batch:early", "show batch:early -status:signed-off,rejected");
        assertThat(bulk.stage().get().skipped()).isEmpty();
        assertThat(((BulkStage.Ready) bulk.stage().get()).count()).isEqualTo(2);
    }

    @Test
    void changesAreCountedOnlyWhileTheBatchesAreShownAndNeverTwiceAtATime() {
        InPlace held = InPlace.held();
        sitDown(held);
        batches.changed();
        assertThat(held.waiting()).isZero();
        batches.show("");
        batches.changed();
        batches.changed();
        assertThat(held.waiting()).isEqualTo(1);
        desk.decide(Decision.DEFER, "batch:late");
        held.doFirst();
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        assertThat(held.waiting()).isZero();
        assertThat(batches.rows().get(1).overview().undecided()).isZero();
    }

    @Test
    void whatASignOffComesToIsAskedOnceARowAndOneByOne() {
        InPlace held = InPlace.held();
        sitDown(held);
        batches.show("");
        held.doFirst();
        batches.rows().forEach(batches::need);
        batches.rows().forEach(batches::need);
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        held.doFirst();
        held.doFirst();
        assertThat(held.waiting()).isZero();
        assertThat(batches.rows()).allMatch(row -> row.readiness().get() != null);
    }

    @Test
    void anEmptyWorkspaceHasNoRows() throws IOException {
        desk.close();
        desk = Desks.empty(folder.resolve("empty"));
        sitDown(InPlace.atOnce());
        batches.show("");
        assertThat(batches.rows()).isEmpty();
        assertThat(batches.counted().get()).isTrue();
        batches.importFiles();
        assertThat(desk.asked).containsExactly("import");
    }

    private void sitDown(Background background) {
        bulk =
                new BulkViewModel(
                        desk.workspace(), notices, InPlace.atOnce(), InPlace.atOnce(), desk);
        batches = new BatchesViewModel(desk.workspace(), background, notices, desk, bulk);
    }

    private String inTheWay(int index) {
        BatchRow row = batches.rows().get(index);
        batches.need(row);
        return InTheWay.of(row.overview(), row.readiness().get());
    }
}
