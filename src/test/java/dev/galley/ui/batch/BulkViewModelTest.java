package dev.galley.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.session.Selection;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class BulkViewModelTest {

    @TempDir private Path folder;
    private final InPlace commands = InPlace.held();
    private final NoticeBoard notices = new NoticeBoard();
    private Desks desk;
    private BulkViewModel bulk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desks(folder);
        sitDown();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void flaggedPostsAreCountedOutAndTheWayToThemIsNamed() {
        ask(Decision.APPROVE, "batch:early");
        BulkStage.Ready ready = ready();
        assertThat(ready.count()).isEqualTo(2);
        assertThat(ready.skipped())
                .containsExactly(
                        new Skipped(
                                1,
                                "Needs human review",
                                "add needs-review:yes to the filter to include them",
                                "batch:early needs-review:yes"));
    }

    @Test
    void nothingIsDecidedBeforeItIsConfirmed() {
        ask(Decision.APPROVE, "");
        assertThat(desk.posts("status:approved")).isEmpty();
        bulk.confirm();
        assertThat(bulk.stage().get()).isEqualTo(new BulkStage.Running(4));
        bulk.confirm();
        assertThat(commands.waiting()).isEqualTo(1);
        commands.doFirst();
        assertThat(desk.posts("status:approved")).hasSize(4);
        assertThat(bulk.open().get()).isFalse();
    }

    @Test
    void oneUndoTakesAllOfThemBack() {
        ask(Decision.DEFER, "");
        confirm();
        Notice toast = Objects.requireNonNull(notices.toast().get());
        assertThat(toast.message()).isEqualTo("Deferred 5 posts");
        Objects.requireNonNull(toast.offer()).act().run();
        assertThat(desk.posts("status:unreviewed")).hasSize(5);
        assertThat(desk.asked).containsExactly("decided 5", "undo");
    }

    @Test
    void whatWasReallyDoneIsSaidWhereItIsNotWhatWasCounted() {
        ask(Decision.APPROVE, "batch:late");
        desk.decide(Decision.APPROVE, "id:four");
        confirm();
        assertThat(Objects.requireNonNull(notices.toast().get()).message())
                .isEqualTo("Approved 1 post, 1 fewer than counted: posts have changed meanwhile");
    }

    @Test
    void whereAllHasChangedMeanwhileTheSheetSaysSo() {
        ask(Decision.APPROVE, "batch:late");
        desk.decide(Decision.APPROVE, "batch:late");
        confirm();
        assertThat(bulk.open().get()).isTrue();
        BulkStage.Nothing nothing = (BulkStage.Nothing) bulk.stage().get();
        assertThat(nothing.why()).isEqualTo("Every matching post was skipped.");
        assertThat(nothing.skipped().getFirst().query()).isEqualTo("batch:late status:approved");
        bulk.confirm();
        assertThat(bulk.open().get()).isFalse();
    }

    @Test
    void rejectingNeedsAReasonOrANote() {
        ask(Decision.REJECT, "batch:late");
        bulk.confirm();
        assertThat(bulk.complaint().get()).isNotEmpty();
        bulk.press(2);
        bulk.press(3);
        bulk.press(3);
        confirm();
        assertThat(desk.posts("status:rejected")).hasSize(2);
        ask(Decision.REQUEST_CHANGES, "batch:late");
        assertThat(bulk.reasons().get()).noneMatch(reason -> reason.chosen().get());
        bulk.note().set("say which version");
        confirm();
        assertThat(desk.posts("status:changes-requested")).hasSize(2);
    }

    @Test
    void whoMayNotDecideIsToldWhoMay() {
        ask(Decision.SIGN_OFF, "");
        assertThat(((BulkStage.Nothing) bulk.stage().get()).why()).contains("needs a lead");
    }

    @Test
    void aQueryThatNobodyUnderstandsChangesNothing() {
        ask(Decision.APPROVE, "status:lovely");
        assertThat(((BulkStage.Nothing) bulk.stage().get()).why())
                .startsWith("Nothing was changed");
    }

    @Test
    void postsPickedByHandAreCountedToo() {
        bulk.ask(Decision.APPROVE, new Selection.Picked(desk.posts("batch:early")));
        assertThat(bulk.scope()).isEqualTo("The 3 posts that are selected");
        assertThat(ready().count()).isEqualTo(2);
        assertThat(ready().skipped().getFirst().query()).isNull();
    }

    @Test
    void everyReasonThatNamesAStateLeadsToItsPosts() {
        desk.decide(Decision.APPROVE, "batch:early needs-review:no,yes");
        desk.as("Ben");
        sitDown();
        desk.decide(Decision.SIGN_OFF, "id:one");
        assertThat(queryOf(Decision.SIGN_OFF, "batch:late"))
                .isEqualTo("batch:late status:unreviewed");
        assertThat(queryOf(Decision.DEFER, "id:one")).isEqualTo("id:one status:signed-off");
        assertThat(queryOf(Decision.REOPEN, "id:four")).isEqualTo("id:four status:unreviewed");
        assertThat(queryOf(Decision.APPROVE, "id:one")).isEqualTo("id:one status:signed-off");
    }

    @Test
    void aClosedSheetLetsTheStepThatRunsComeToItsEnd() {
        ask(Decision.APPROVE, "batch:late");
        bulk.confirm();
        bulk.close();
        commands.doFirst();
        assertThat(desk.posts("status:approved")).hasSize(2);
        assertThat(notices.toast().get()).isNotNull();
    }

    private void sitDown() {
        bulk = new BulkViewModel(desk.workspace(), notices, InPlace.atOnce(), commands, desk);
    }

    private void ask(Decision decision, String query) {
        bulk.ask(decision, new Selection.ByQuery(query));
    }

    private void confirm() {
        bulk.confirm();
        commands.doFirst();
    }

    private BulkStage.Ready ready() {
        return (BulkStage.Ready) bulk.stage().get();
    }

    private String queryOf(Decision decision, String query) {
        ask(decision, query);
        return String.valueOf(bulk.stage().get().skipped().getFirst().query());
    }
}
