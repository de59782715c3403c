package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GalleyAssignTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 90, 0);
        desk.draft("p-3", 40, 1);
        desk.importDrafts();
        desk.does("person Ben --role editor");
    }

    @Test
    void allThatMatchGoToOnePersonInOneStepThatIsTakenBackWhole() {
        Galley.Ran ran = desk.does("assign ben --query quality:>=80 --as ana");
        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.last()).isEqualTo("assigned 2, skipped 0");
        assertThat(desk.json("log").getLast().path("kind").asText()).isEqualTo("posts-assigned");
        assertThat(desk.json("log").getLast().path("posts").asInt()).isEqualTo(2);
        assertThat(desk.json("log").getLast().path("summary").asText())
                .isEqualTo("assigned 2 posts to Ben matching quality:>=80");
        assertThat(desk.json("list --query assigned:BEN")).hasSize(2);
        assertThat(desk.json("list --query missing:assigned")).hasSize(1);
        assertThat(desk.does("undo --as ana").last()).contains("assigned 2 posts to Ben");
        assertThat(desk.json("list --query missing:assigned")).hasSize(3);
        assertThat(desk.does("verify").code()).isEqualTo(0);
    }

    @Test
    void whatIsSoAlreadyIsSkippedAndSaid() {
        desk.does("assign ben --query id:p-1 --as ana");
        Galley.Ran more = desk.does("assign Ben --as ana");
        assertThat(more.lines().getFirst()).isEqualTo("skipped 1: assigned to Ben already");
        assertThat(more.last()).isEqualTo("assigned 2, skipped 1");
        Galley.Ran again = desk.does("assign Ben --as ana");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.last()).isEqualTo("assigned 0, skipped 3");
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        Galley.Ran dry = desk.does("assign ben --as ana --dry-run");
        assertThat(desk.json("list --query missing:assigned")).hasSize(3);
        assertThat(dry.out()).isEqualTo(desk.does("assign ben --as ana").out());
    }

    @Test
    void oneTakesPostsAndGivesThemBack() {
        assertThat(desk.does("assign me --query id:p-2 --as cid").last())
                .isEqualTo("assigned 1, skipped 0");
        assertThat(desk.json("list --query assigned:cid")).hasSize(1);
        assertThat(desk.does("assign --nobody --query assigned:me --as cid").last())
                .isEqualTo("assigned 1, skipped 0");
        assertThat(desk.json("list --query assigned:cid")).isEmpty();
    }

    @Test
    void whoIsMeantHasToBeSaidAndKnown() {
        assertThat(desk.does("assign --query id:p-1").code()).isEqualTo(2);
        assertThat(desk.does("assign ben --nobody").code()).isEqualTo(2);
        Galley.Ran unknown = desk.does("assign Bne --as ana");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("Bne", "Ben", "Nothing was changed");
    }
}
