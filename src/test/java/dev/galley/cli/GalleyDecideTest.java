package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GalleyDecideTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 90, 0);
        desk.draft("p-3", 40, 1);
        desk.importDrafts();
    }

    @Test
    void aBulkApprovalLeavesOutWhatNeedsHumanReview() {
        Galley.Ran ran = desk.does("decide approve --as ana");
        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().getFirst()).startsWith("skipped 1: needs human review");
        assertThat(ran.last()).isEqualTo("approve 2, skipped 1");
        assertThat(desk.status("p-3")).isEqualTo("unreviewed");
    }

    @Test
    void aQueryThatNamesFlaggedPostsApprovesThem() {
        assertThat(desk.does("decide approve --query needs-review:yes --as ana").last())
                .isEqualTo("approve 1, skipped 0");
        assertThat(desk.status("p-3")).isEqualTo("approved");
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        Galley.Ran dry = desk.does("decide approve --as ana --dry-run");
        assertThat(desk.status("p-1")).isEqualTo("unreviewed");
        assertThat(dry.out()).isEqualTo(desk.does("decide approve --as ana").out());
    }

    @Test
    void nothingDecidedIsAFailureOnlyWherePostsWereSkipped() {
        Galley.Ran skipped = desk.does("decide reopen --as ana");
        assertThat(skipped.code()).isEqualTo(1);
        assertThat(skipped.last()).isEqualTo("reopen 0, skipped 3");
        Galley.Ran none = desk.does("decide approve --query quality:<10 --as ana");
        assertThat(none.code()).isEqualTo(0);
        assertThat(none.last()).isEqualTo("approve 0, skipped 0");
    }

    @Test
    void reasonsAreKeptHoweverTheyAreWritten() {
        Galley.Ran ran =
                desk.does(
                        "decide request-changes --query id:p-1 --reason unclear,style --reason a"
                                + " b");
        assertThat(ran.last()).isEqualTo("request-changes 1, skipped 0");
        assertThat(desk.json("log").getLast().path("summary").asText())
                .contains("unclear, style, a, b");
    }

    @Test
    void whoApprovedDoesNotSignOff() {
        desk.does("decide approve --as ana");
        Galley.Ran own = desk.does("decide sign-off --query status:approved --as ANA");
        assertThat(own.code()).isEqualTo(1);
        assertThat(own.lines().getFirst()).startsWith("skipped 2: approved or edited by");
        assertThat(own.last()).isEqualTo("sign-off 0, skipped 2");
        Galley.Ran second = desk.does("decide sign-off --query status:approved --as ben");
        assertThat(second.code()).isEqualTo(0);
        assertThat(second.last()).isEqualTo("sign-off 2, skipped 0");
    }

    @Test
    void inAWorkspaceWithALeadOnlyLeadsSignOff() {
        desk.does("decide approve --as ana");
        assertThat(desk.does("person lee --role lead").code()).isEqualTo(0);
        Galley.Ran editor = desk.does("decide sign-off --query status:approved --as ben");
        assertThat(editor.code()).isEqualTo(1);
        assertThat(editor.out()).isEmpty();
        assertThat(editor.err()).contains("sign-off needs a lead", "ben");
        assertThat(desk.does("decide sign-off --query status:approved --as LEE").last())
                .isEqualTo("sign-off 2, skipped 0");
    }

    @Test
    void qaReadsAndDoesNotDecide() {
        desk.does("person quinn --role qa");
        Galley.Ran ran = desk.does("decide approve --as quinn");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("quinn");
        assertThat(desk.status("p-1")).isEqualTo("unreviewed");
    }

    @Test
    void aStepIsTakenBackAndDoneAgainAsOne() {
        desk.does("decide approve --as ana");
        assertThat(desk.does("undo --as ben").code()).isEqualTo(1);
        Galley.Ran undone = desk.does("undo --as ana");
        assertThat(undone.code()).isEqualTo(0);
        assertThat(undone.out()).isNotBlank();
        assertThat(desk.status("p-1")).isEqualTo("unreviewed");
        assertThat(desk.status("p-2")).isEqualTo("unreviewed");
        assertThat(desk.does("redo --as ana").code()).isEqualTo(0);
        assertThat(desk.status("p-2")).isEqualTo("approved");
        assertThat(desk.does("redo --as ana").code()).isEqualTo(1);
    }

    @Test
    void anApprovalUnderASignOffIsNotTakenBack() {
        desk.does("decide approve --query id:p-1 --as ana");
        desk.does("decide sign-off --query id:p-1 --as ben");
        Galley.Ran ran = desk.does("undo --as ana");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isNotBlank();
        assertThat(desk.status("p-1")).isEqualTo("signed-off");
    }
}
