package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@SuppressWarnings("NullAway.Init") // set before each test
class UndoTest {

    private static final int POSTS = 6;

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        for (int i = 1; i <= POSTS; i++) {
            office.draft("p-" + i, "text number " + i, 10 * i, 0);
        }
        office.importDrafts();
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void aStepThatSomethingRestsOnStaysAndTheReasonIsNamed() {
        office.decide(Decision.APPROVE, "");
        office.as("Ben");
        long signed = Office.done(office.decide(Decision.SIGN_OFF, "id:p-3")).seq();
        office.as("Ana");
        assertThat(Office.refused(office.workspace().undo()))
                .contains("p-3", "#" + signed, "Ben", "Nothing was changed");
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        office.as("Ben");
        Office.done(office.workspace().undo());
        office.as("Ana");
        Office.done(office.workspace().undo());
        assertThat(office.status("p-3")).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        office.decide(Decision.APPROVE, "id:p-1");
        office.workspace().undo();
        office.decide(Decision.DEFER, "id:p-2");
        Office.nothing(office.workspace().redo());
        Office.done(office.workspace().undo());
        Office.nothing(office.workspace().undo());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 14, 159})
    void undoingAllGivesTheFirstStateAndRedoingAllTheLast(long seed) {
        Random random = new Random(seed);
        List<ReviewState> first = states(1, 3);
        int steps = 0;
        for (int i = 0; i < 25; i++) {
            steps += mine(random) ? 1 : 0;
            if (i % 6 == 0) {
                theirs(random);
            }
        }
        List<ReviewState> last = states(1, 3);
        List<ReviewState> others = states(4, POSTS);
        for (int round = 0; round < 2; round++) {
            assertThat(all(true, random)).isEqualTo(steps);
            assertThat(states(1, 3)).isEqualTo(first);
            assertThat(all(false, random)).isEqualTo(steps);
            assertThat(states(1, 3)).isEqualTo(last);
            assertThat(states(4, POSTS)).isEqualTo(others);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 71, 828})
    void undoAndRedoInAnyOrderFollowTheStackOfStates(long seed) {
        Random random = new Random(seed);
        List<List<ReviewState>> stack = new ArrayList<>(List.of(states(1, 3)));
        int top = 0;
        for (int i = 0; i < 40; i++) {
            int what = random.nextInt(3);
            if (what == 0 && mine(random)) {
                top++;
                stack.subList(top, stack.size()).clear();
                stack.add(states(1, 3));
            } else if (what == 1) {
                boolean some = office.workspace().undo() instanceof Outcome.Done;
                assertThat(some).isEqualTo(top > 0);
                top -= some ? 1 : 0;
            } else if (what == 2) {
                boolean some = office.workspace().redo() instanceof Outcome.Done;
                assertThat(some).isEqualTo(top < stack.size() - 1);
                top += some ? 1 : 0;
            }
            assertThat(states(1, 3)).isEqualTo(stack.get(top));
        }
    }

    /// A step of Ana's on the first three posts.
    private boolean mine(Random random) {
        String id = "p-" + (1 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> office.decide(Decision.APPROVE, "quality:<=30") instanceof Outcome.Done;
            case 1 -> office.decide(Decision.DEFER, "id:" + id) instanceof Outcome.Done;
            case 2 -> office.edit(id, "title=" + random.nextInt(3)) instanceof Outcome.Done;
            default -> office.decide(Decision.REJECT, "id:" + id) instanceof Outcome.Done;
        };
    }

    /// A step of Ben's on the other posts.
    private void theirs(Random random) {
        office.as("Ben");
        Decision decision = random.nextBoolean() ? Decision.APPROVE : Decision.DEFER;
        assertThat(office.decide(decision, "quality:>30")).isNotInstanceOf(Outcome.Refused.class);
        office.as("Ana");
    }

    /// Undoes or redoes all, closing and opening the workspace now and then.
    private int all(boolean undo, Random random) {
        int count = 0;
        while ((undo ? office.workspace().undo() : office.workspace().redo())
                instanceof Outcome.Done) {
            count++;
            if (random.nextInt(5) == 0) {
                office.reopen();
            }
        }
        return count;
    }

    private List<ReviewState> states(int from, int to) {
        List<ReviewState> states = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            states.add(office.state("p-" + i));
        }
        return states;
    }
}
