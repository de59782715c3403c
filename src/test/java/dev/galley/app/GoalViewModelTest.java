package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

class GoalViewModelTest {

    @TempDir private Path temp;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final NoticeBoard notices = new NoticeBoard();
    private Workspace workspace;
    private GoalViewModel goal;

    @BeforeEach
    void open() throws IOException {
        Articles.workspace(temp, 6).close();
        Identity kim = new Identity("Kim", "kim1", "desk-7", 7, "window", () -> now);
        workspace = Workspace.open(temp.resolve("workspace"), Access.WRITE, kim);
        goal = goal();
    }

    private GoalViewModel goal() {
        return new GoalViewModel(workspace.pace(), () -> now, InPlace.atOnce(), notices);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theMinutesThatAreLeftGoDownAndEndWithWhatWasDone() throws Exception {
        decide(1, Decision.APPROVE);
        after(Duration.ofMinutes(1));
        set("40", Goal.Unit.MINUTES);
        assertThat(goal.text().get()).isEqualTo("40 min left");
        after(Duration.ofMinutes(17));
        assertThat(goal.text().get()).isEqualTo("23 min left");
        decide(2, Decision.APPROVE);
        decide(3, Decision.APPROVE);
        decide(4, Decision.REJECT);
        decide(5, Decision.DEFER);
        workspace.undo();
        after(Duration.ofSeconds(22 * 60 + 30));
        assertThat(goal.text().get()).isEqualTo("last minute");
        assertThat(notices.bands()).isEmpty();
        after(Duration.ofSeconds(31));
        assertThat(note())
                .isEqualTo(
                        "Your 40 minutes are over: 3 posts decided, 2 approved, 1 rejected."
                                + " Well done.");
        assertThat(goal.goal().get()).isNull();
        assertThat(goal.text().get()).isEmpty();
    }

    @Test
    void thePostsThatAreLeftGoDownAndUpAgainByAnUndo() throws Exception {
        set("3", Goal.Unit.POSTS);
        assertThat(goal.text().get()).isEqualTo("3 of 3 posts left");
        decide(1, Decision.APPROVE);
        decide(2, Decision.DEFER);
        assertThat(goal.text().get()).isEqualTo("1 of 3 posts left");
        workspace.undo();
        goal.refresh();
        assertThat(goal.text().get()).isEqualTo("2 of 3 posts left");
        workspace.redo();
        after(Duration.ofMinutes(5));
        decide(3, Decision.REQUEST_CHANGES);
        assertThat(note())
                .isEqualTo(
                        "You wanted 3 posts and got there in 5 minutes: 3 posts decided,"
                                + " 1 approved, 1 sent back, 1 deferred. Well done.");
    }

    @Test
    void oneCanGoOnWithTheSameGoal() {
        set("10", Goal.Unit.MINUTES);
        after(Duration.ofMinutes(10));
        assertThat(note()).isEqualTo("Your 10 minutes are over. No post was decided.");
        Objects.requireNonNull(notices.bands().getFirst().offer()).act().run();
        assertThat(goal.text().get()).isEqualTo("10 min left");
        assertThat(notices.bands()).isEmpty();
        goal.stop();
        assertThat(goal.text().get()).isEmpty();
        assertThat(notices.bands()).isEmpty();
    }

    @Test
    void onlyANumberIsAGoal() {
        goal.ask();
        for (String wrong : List.of("", "0", "-4", "many", "10000", "1.5")) {
            goal.amount().set(wrong);
            goal.start();
            assertThat(goal.complaint().get()).as(wrong).isNotEmpty();
            assertThat(goal.open().get()).isTrue();
        }
        goal.amount().set(" 25 ");
        goal.start();
        assertThat(goal.open().get()).isFalse();
        assertThat(goal.text().get()).isEqualTo("25 min left");
    }

    @Test
    void aGoalOutlivesTheWindowAsLongAsItIsNotOver() {
        Remembered remembered = Remembered.empty();
        set("30", Goal.Unit.MINUTES);
        goal.leave(remembered);
        now = now.plus(Duration.ofMinutes(12));
        GoalViewModel next = goal();
        next.resume(remembered);
        assertThat(next.text().get()).isEqualTo("18 min left");
        now = now.plus(Duration.ofHours(9));
        GoalViewModel tomorrow = goal();
        tomorrow.resume(remembered);
        assertThat(tomorrow.goal().get()).isNull();
        assertThat(tomorrow.amount().get()).isEqualTo("30");
        assertThat(notices.bands()).isEmpty();
    }

    @Test
    void whatIsRememberedAndIsNoGoalIsNone() {
        for (String text :
                List.of("", "x", "0 minutes 2026-03-01T12:00:00Z", "9 posts soon", "a posts b")) {
            assertThat(Goal.of(text)).as(text).isEmpty();
        }
        Goal goal = new Goal(Goal.Unit.POSTS, 50, now);
        assertThat(Goal.of(goal.text())).contains(goal);
    }

    private void set(String amount, Goal.Unit unit) {
        goal.ask();
        goal.amount().set(amount);
        goal.unit().set(unit);
        goal.start();
    }

    private void after(Duration time) {
        now = now.plus(time);
        goal.tick();
    }

    private void decide(int post, Decision decision) throws Exception {
        Selection one = new Selection.Picked(new int[] {post});
        List<String> reasons = decision.needsReason() ? List.of("other") : List.of();
        workspace.decide(new DecideCommand(decision, one, reasons, "so it is", false));
        goal.refresh();
    }

    private String note() {
        return notices.bands().stream().map(Notice::message).reduce("", String::concat);
    }
}
