package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init")
class ImportRulesTest {

    @TempDir private Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder);
    }

    @AfterEach
    void whole() {
        assertThat(ledger.store().verify(null).faults()).isEmpty();
        ledger.close();
    }

    @Test
    void newPostsAreUnreviewedAndFound() {
        counts(ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-2", "two")), 2, 0, 0, 0);
        assertThat(ledger.state("p-1").status()).isEqualTo(Status.UNREVIEWED);
        assertThat(ledger.store().search("TWO", false)).containsExactly(ledger.post("p-2"));
        assertThat(text("p-1")).isEqualTo("one");
        assertThat(ledger.store().batches()).extracting(Batch::name).containsExactly("drafts");
    }

    @Test
    void theSameBytesAreUnchangedAndLeaveNoTrace() {
        ledger.add(Incoming.post("p-1", "one"));
        long head = ledger.store().head().seq();
        counts(ledger.add(Incoming.post("p-1", "one")), 0, 0, 1, 0);
        assertThat(ledger.store().head().seq()).isEqualTo(head);
        assertThat(ledger.store().batches()).hasSize(1);
    }

    @Test
    void newBytesReplaceATextThatNobodyEdited() {
        ledger.add(Incoming.post("p-1", "first words"));
        counts(ledger.add(Incoming.post("p-1", "second thoughts")), 0, 1, 0, 0);
        assertThat(ledger.state("p-1").revision()).isEqualTo(2);
        assertThat(ledger.store().search("first", false)).isEmpty();
        assertThat(ledger.store().search("second thoughts", true)).hasSize(1);
        assertThat(text("p-1")).isEqualTo("second thoughts");
        assertThat(ledger.store().batches()).extracting(Batch::posts).containsExactly(0, 1);
    }

    @Test
    void bytesThatWereSeenAtAnyTimeAreUnchanged() {
        ledger.add(Incoming.post("p-1", "one"));
        ledger.add(Incoming.post("p-1", "two"));
        counts(ledger.add(Incoming.post("p-1", "one")), 0, 0, 1, 0);
        assertThat(text("p-1")).isEqualTo("two");
    }

    @Test
    void anEditedTextStaysAndTheIncomingOneIsKeptBesideIt() {
        ledger.add(Incoming.post("p-1", "one"));
        edit("p-1", "Ana's title");
        counts(ledger.add(Incoming.post("p-1", "two")), 0, 0, 0, 1);
        assertThat(ledger.store().article(ledger.post("p-1")).title()).isEqualTo("Ana's title");
        assertThat(ledger.store().conflicts(ledger.post("p-1")))
                .extracting(Conflict::batch)
                .containsExactly("drafts-2");
        counts(ledger.add(Incoming.post("p-1", "two")), 0, 0, 1, 0);
    }

    @Test
    void ofTwoTextsWithOneIdInOneImportTheFirstIsTaken() {
        Added added = ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-1", "two"));
        counts(added, 1, 0, 0, 1);
        assertThat(added.conflicts().getFirst().id()).isEqualTo("p-1");
        assertThat(text("p-1")).isEqualTo("one");
        counts(ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-1", "two")), 0, 0, 2, 0);
    }

    @Test
    void twoTextsWithOneIdAreFoundAcrossChunksToo() {
        ImportRun run = ledger.store().beginImport(Ledger.ANA, "drafts", 1);
        run.add(List.of(Incoming.post("p-1", "one")));
        counts(run.add(List.of(Incoming.post("p-1", "two"))), 0, 0, 0, 1);
        assertThat(text("p-1")).isEqualTo("one");
    }

    @Test
    void anApprovedPostWithANewTextHasChangedSinceApproval() {
        ledger.add(Incoming.post("p-1", "one"));
        ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
        ledger.add(Incoming.post("p-1", "two"));
        ReviewState state = ledger.state("p-1");
        assertThat(state.status()).isEqualTo(Status.UNREVIEWED);
        assertThat(state.changedSinceApproval()).isTrue();
        assertThat(ledger.store().facts().getFirst().changedSinceApproval()).isTrue();
    }

    @Test
    void aTextThatComesBackIsApprovedAgain() {
        ledger.add(Incoming.post("p-1", "one"));
        ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
        ledger.add(Incoming.post("p-1", "two"));
        counts(ledger.add(Incoming.post("p-1", "one", "one, with other white space")), 0, 1, 0, 0);
        assertThat(ledger.state("p-1").status()).isEqualTo(Status.APPROVED);
        assertThat(ledger.state("p-1").changedSinceApproval()).isFalse();
    }

    @Test
    void otherBytesOfTheSameTextKeepTheApproval() {
        ledger.add(Incoming.post("p-1", "one"));
        ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
        counts(ledger.add(Incoming.post("p-1", "one", "one\r\n")), 0, 1, 0, 0);
        assertThat(ledger.state("p-1").status()).isEqualTo(Status.APPROVED);
    }

    private void edit(String id, String title) {
        Standing standing = ledger.standing(id);
        var article = ledger.store().article(standing.post()).withTitle(title);
        String hash =
                dev.galley.article.ContentHash.of(
                        article, dev.galley.article.ContentHash.DEFAULT_VOLATILE);
        ReviewState after = standing.state().revised(standing.state().revision() + 1, hash, "Ana");
        Effect effect = new Effect(standing.post(), id, standing.state(), after);
        ledger.store()
                .recordEdit(
                        Ledger.ANA,
                        new Event.PostEdited(List.of("title"), null, List.of(effect)),
                        article,
                        dev.galley.article.Checked.NOT);
    }

    private String text(String id) {
        String body = ledger.store().article(ledger.post(id)).body();
        byte[] source = ledger.store().source(ledger.post(id));
        assertThat(new String(source, StandardCharsets.UTF_8)).startsWith(body);
        assertThat(ledger.store().parsed(ledger.post(id)).article().body()).isEqualTo(body);
        return body;
    }

    private static void counts(
            Added added, int imported, int updated, int unchanged, int conflicts) {
        assertThat(
                        List.of(
                                added.imported(),
                                added.updated(),
                                added.unchanged(),
                                added.conflicts().size()))
                .containsExactly(imported, updated, unchanged, conflicts);
        assertThat(added.posts()).hasSize(imported + updated);
    }
}
