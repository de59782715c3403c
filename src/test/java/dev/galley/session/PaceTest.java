package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.store.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

@SuppressWarnings("NullAway.Init") // set before each test
class PaceTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Pace pace;
    private Instant now =
            LocalDate.of(2026, 3, 1).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();

    @BeforeEach
    void drafts() {
        try (Office office = new Office(folder, "Ana")) {
            for (int i = 1; i <= 6; i++) {
                office.draft("p-" + i, "text number " + i, 10 * i, 0);
            }
            office.importDrafts();
        }
        open("Ana");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void decisionsOfOneAndOfManyAreCounted() throws QueryException {
        assertThat(pace.today()).isEqualTo(new Today(0, null));
        decide(Decision.APPROVE, "id:p-1", 0);
        decide(Decision.DEFER, "quality:>=30", 20);
        assertThat(pace.today().decided()).isEqualTo(5);
        assertThat(pace.today().text()).isEqualTo("5 decided today");
    }

    @Test
    void whatIsTakenBackIsNotCountedAndWhatIsDoneAgainIs() throws QueryException {
        decide(Decision.APPROVE, "quality:<=30", 0);
        decide(Decision.APPROVE, "id:p-4", 10);
        workspace.undo();
        assertThat(pace.today().decided()).isEqualTo(3);
        workspace.undo();
        assertThat(pace.today().decided()).isZero();
        workspace.redo();
        assertThat(pace.today().decided()).isEqualTo(3);
        workspace.undo();
        assertThat(pace.today().decided()).isZero();
        decide(Decision.APPROVE, "id:p-4", 10);
        decide(Decision.REOPEN, "id:p-4", 10);
        assertThat(pace.today().decided()).isEqualTo(1);
    }

    @Test
    void thePaceIsTheMeanSinceTheLastBreak() throws QueryException {
        decide(Decision.APPROVE, "id:p-1", 0);
        decide(Decision.APPROVE, "id:p-2", 5);
        assertThat(pace.today().each()).isNull();
        decide(Decision.APPROVE, "id:p-3", 15);
        assertThat(pace.today().each()).isEqualTo(Duration.ofSeconds(10));
        decide(Decision.APPROVE, "id:p-4", 301);
        assertThat(pace.today().each()).isNull();
        decide(Decision.APPROVE, "id:p-5", 38);
        decide(Decision.APPROVE, "id:p-6", 38);
        assertThat(pace.today().text()).isEqualTo("6 decided today · 38 s each");
    }

    @Test
    void yesterdayIsOverAndItsUndoTakesNothingFromToday() throws QueryException {
        decide(Decision.APPROVE, "quality:<=30", 0);
        assertThat(pace.today().decided()).isEqualTo(3);
        now = now.plus(Duration.ofDays(1));
        assertThat(pace.today().decided()).isZero();
        workspace.undo();
        assertThat(pace.today().decided()).isZero();
        decide(Decision.APPROVE, "id:p-5", 0);
        assertThat(pace.today().decided()).isEqualTo(1);
        sitDown("Ana");
        assertThat(pace.today().decided()).isEqualTo(1);
    }

    @Test
    void manySmallStepsAreFoundAgainAndOthersAreNotCounted() throws QueryException {
        now = now.minus(Duration.ofDays(1));
        decide(Decision.DEFER, "id:p-1", 0);
        now = now.plus(Duration.ofDays(1));
        for (int i = 0; i < 130; i++) {
            decide(Decision.APPROVE, "id:p-2", 1);
            decide(Decision.DEFER, "id:p-2", 1);
        }
        int before = pace.today().decided();
        sitDown("Ben");
        decide(Decision.APPROVE, "id:p-3", 1);
        assertThat(pace.today().decided()).isEqualTo(1);
        sitDown("Ana");
        assertThat(pace.today().decided()).isEqualTo(before).isEqualTo(260);
        assertThat(pace.today().text()).isEqualTo("260 decided today · 1 s each");
    }

    private void sitDown(String person) {
        workspace.close();
        open(person);
    }

    private void open(String person) {
        Identity identity = new Identity(person, "login", "desk", 1, "window", () -> now);
        workspace = Workspace.open(folder.resolve("review"), Access.WRITE, identity);
        pace = workspace.pace();
    }

    private void decide(Decision decision, String query, int secondsLater) throws QueryException {
        now = now.plusSeconds(secondsLater);
        Office.done(
                workspace.decide(
                        new DecideCommand(
                                decision, new Selection.ByQuery(query), List.of(), "why", false)));
    }
}
