package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.JournalEntry;
import dev.galley.review.ReviewState;
import dev.galley.review.Role;
import dev.galley.review.Status;
import dev.galley.store.Access;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

@SuppressWarnings("NullAway.Init") // set before each test
class AssignTest {

    private static final int POSTS = 6;

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void drafts() {
        office = new Office(folder, "Ana");
        for (int i = 1; i <= POSTS; i++) {
            office.draft("p-" + i, "piece number " + i, 10 * i, 0);
        }
        office.importDrafts();
        office.workspace().setPerson("Ben", Role.EDITOR);
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void allThatMatchGoToOnePersonAsOneEntryPostByPost() throws QueryException {
        long before = office.workspace().snapshot().head();
        Outcome.Done done = Office.done(assign("ben", "quality:>=40"));
        assertThat(done.summary()).isEqualTo("Assigned 3 posts to Ben");
        assertThat(having()).containsExactly("", "", "", "Ben", "Ben", "Ben");
        List<JournalEntry> entries = entries();
        JournalEntry last = entries.getLast();
        assertThat(last.seq()).isEqualTo(before + 1).isEqualTo(done.seq());
        assertThat(last.event()).isInstanceOf(Event.PostsAssigned.class);
        assertThat(last.event().assigned()).hasSize(3).allMatch(a -> a.before() == null);
        assertThat(EventSummary.of(last.event()))
                .isEqualTo("assigned 3 posts to Ben matching quality:>=40");
    }

    @Test
    void theNumberIsSaidFirstAndNothingIsWrittenThen() throws QueryException {
        assign("Ben", "quality:>=50");
        long before = office.workspace().snapshot().head();
        Selection all = new Selection.ByQuery("");
        try (Workspace reader = office.open(Access.READ)) {
            Outcome.Done would =
                    Office.done(reader.staff().assign(new AssignCommand("Ben", all, true)));
            assertThat(would.count()).isEqualTo(4);
            assertThat(would.skipped()).isEqualTo(Map.of("assigned to Ben already", 2));
            Office.refused(reader.staff().assign(new AssignCommand("Ben", all, false)));
        }
        assertThat(office.workspace().snapshot().head()).isEqualTo(before);
    }

    @Test
    void whatIsSoAlreadyMakesNoEntry() throws QueryException {
        assign("Ben", "");
        long before = office.workspace().snapshot().head();
        Outcome.Nothing nothing = Office.nothing(assign("BEN", ""));
        assertThat(nothing.skipped()).isEqualTo(Map.of("assigned to Ben already", POSTS));
        assertThat(office.workspace().snapshot().head()).isEqualTo(before);
        Office.nothing(assign("Ben", "quality:>90"));
    }

    @Test
    void aNameThatNobodyHasIsRefusedAndNoPersonComesOfIt() throws QueryException {
        assertThat(Office.refused(assign("Bne", "")))
                .contains("Bne", "Ana, Ben", "galley person", "Nothing was changed");
        assertThat(office.workspace().people()).extracting("name").containsExactly("Ana", "Ben");
    }

    @Test
    void decisionsTextsAndHashesStayAndAnybodyMayDecide() throws QueryException {
        office.decide(Decision.APPROVE, "quality:<=30");
        List<ReviewState> before = states();
        assign("Ben", "");
        assertThat(states()).isEqualTo(before);
        Office.done(office.decide(Decision.DEFER, "id:p-6"));
        office.as("Cid");
        Office.done(office.decide(Decision.REJECT, "id:p-5"));
        assertThat(office.status("p-5")).isEqualTo(Status.REJECTED);
        assertThat(having()).containsOnly("Ben");
    }

    @Test
    void anEditAndAnImportOfOtherBytesLeaveAPostWithWhoeverHasIt() throws QueryException {
        assign("Ben", "");
        office.edit("p-1", "title=another title");
        office.draft("p-2", "another text", 20, 0);
        assertThat(office.importDrafts().updated()).isEqualTo(1);
        assertThat(having()).containsOnly("Ben");
    }

    @Test
    void undoGivesEachPostBackToWhoHadIt() throws QueryException {
        assign("Ben", "quality:<=20");
        assign("Ana", "");
        assertThat(Office.done(office.workspace().undo()).summary())
                .isEqualTo("Took back: assigned 6 posts to Ana");
        assertThat(having()).containsExactly("Ben", "Ben", "", "", "", "");
        office.reopen();
        assertThat(Office.done(office.workspace().redo()).posts()).hasSize(POSTS);
        assertThat(having()).containsOnly("Ana");
        assertThat(EventSummary.of(entries().getLast().event())).contains("again, 6 posts");
    }

    @Test
    void anAssignmentThatSomebodyChangedSinceIsNotTakenBack() throws QueryException {
        assign("Ben", "id:p-3");
        office.as("Cid");
        long theirs = Office.done(assign(null, "id:p-3")).seq();
        office.as("Ana");
        assertThat(Office.refused(office.workspace().undo()))
                .contains("p-3", "#" + theirs, "Cid", "assigned 1 post to nobody");
        assertThat(having().get(2)).isEmpty();
    }

    @Test
    void aDecisionIsNotInTheWayOfTakingAnAssignmentBack() throws QueryException {
        assign("Ben", "");
        office.as("Ben");
        office.decide(Decision.APPROVE, "");
        office.as("Ana");
        Office.done(office.workspace().undo());
        assertThat(having()).containsOnly("");
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
    }

    @Test
    void anotherProgramThatReadsTakesItOver() throws QueryException {
        try (Workspace reader = office.open(Access.READ)) {
            assign("Ben", "id:p-4");
            assertThat(reader.refreshIfChanged()).isTrue();
            assertThat(reader.snapshot().catalog().facts(office.post("p-4")))
                    .hasFieldOrPropertyWithValue("handling.assignee", "Ben");
        }
    }

    @Test
    void meIsWhoeverAsksAndStaysAsItWasWritten() throws QueryException {
        assign("Ben", "quality:<=20");
        assign("Ana", "quality:>=60");
        assertThat(posts("assigned:me")).containsExactly(office.post("p-6"));
        assertThat(posts("-assigned:ME missing:sample")).hasSize(POSTS - 1);
        assertThat(posts("assigned:me,ben")).hasSize(3);
        office.as("Ben");
        assertThat(posts("assigned:me")).hasSize(2);
        assertThat(office.workspace().facets().under("assigned:me", List.of()).matching())
                .isEqualTo(2);
        Outcome.Done done = Office.done(assign(null, "assigned:me"));
        assertThat(done.count()).isEqualTo(2);
        assertThat(EventSummary.of(entries().getLast().event())).endsWith("matching assigned:me");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 27, 182})
    void anySequenceOfStepsUndosRedosAndRestartsLeadsWhereTheStepsLed(long seed)
            throws QueryException {
        Random random = new Random(seed);
        List<List<String>> stack = new ArrayList<>(List.of(standing()));
        int top = 0;
        for (int i = 0; i < 60; i++) {
            int what = random.nextInt(7);
            if (what < 3 && step(random)) {
                top++;
                stack.subList(top, stack.size()).clear();
                stack.add(standing());
            } else if (what == 3 || what == 4) {
                boolean some = office.workspace().undo() instanceof Outcome.Done;
                assertThat(some).isEqualTo(top > 0);
                top -= some ? 1 : 0;
            } else if (what == 5) {
                boolean some = office.workspace().redo() instanceof Outcome.Done;
                assertThat(some).isEqualTo(top < stack.size() - 1);
                top += some ? 1 : 0;
            } else if (what == 6) {
                office.reopen();
            }
            assertThat(standing()).as("step %d", i).isEqualTo(stack.get(top));
            if (i % 20 == 19) {
                assertThat(verified()).isEmpty();
            }
        }
    }

    private List<String> verified() {
        try {
            return office.workspace().verify(null).faults();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean step(Random random) throws QueryException {
        String some = "quality:<=" + 10 * random.nextInt(POSTS + 1);
        String one = "id:p-" + (1 + random.nextInt(POSTS));
        return switch (random.nextInt(6)) {
            case 0 -> assign("Ben", some) instanceof Outcome.Done;
            case 1 -> assign("Ana", one) instanceof Outcome.Done;
            case 2 -> assign(null, some) instanceof Outcome.Done;
            case 3 -> office.decide(Decision.APPROVE, some) instanceof Outcome.Done;
            case 4 -> office.decide(Decision.DEFER, one) instanceof Outcome.Done;
            default ->
                    office.edit(one.substring(3), "title=" + random.nextInt(3))
                            instanceof Outcome.Done;
        };
    }

    private Outcome assign(@Nullable String to, String query) throws QueryException {
        return office.workspace()
                .staff()
                .assign(new AssignCommand(to, new Selection.ByQuery(query), false));
    }

    private int[] posts(String query) throws QueryException {
        return office.workspace().list(query, "").posts();
    }

    private List<String> having() {
        Workspace workspace = office.workspace();
        int[] posts = new int[POSTS];
        Arrays.setAll(posts, i -> office.post("p-" + (i + 1)));
        return workspace.rows(posts).stream()
                .map(row -> row.facts().handling().assignee())
                .map(name -> name == null ? "" : name)
                .toList();
    }

    private List<ReviewState> states() {
        List<ReviewState> states = new ArrayList<>();
        for (int i = 1; i <= POSTS; i++) {
            states.add(office.state("p-" + i));
        }
        return states;
    }

    /// Where each post stands and who has it, by what the store and the catalog say.
    private List<String> standing() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            var facts = office.workspace().snapshot().catalog().facts(office.post("p-" + (i + 1)));
            assertThat(
                            String.valueOf(facts == null ? null : facts.handling().assignee())
                                    .replace("null", ""))
                    .isEqualTo(having().get(i));
            all.add(states().get(i) + " " + having().get(i));
        }
        return all;
    }

    private List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        office.workspace().journal(entries::add);
        return entries;
    }
}
