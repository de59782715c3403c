package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.article.IncomingPost;
import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.store.StoreException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class DurabilityTest {

    @TempDir private Path folder;

    @Test
    void onAFullDiskNothingOfTheStepIsStoredAndTheRestIsWhole() {
        String big = "a long text about a full disk ".repeat(400);
        int stored = 0;
        long head;
        try (Store store = Ledger.open(folder, Holder.WINDOW, 300)) {
            ImportRun run = store.beginImport(Ledger.ANA, "drafts", 1);
            StoreException full = null;
            while (full == null) {
                List<IncomingPost> chunk =
                        List.of(
                                Incoming.post("p-" + stored, big + stored),
                                Incoming.post("p-" + (stored + 1), big + (stored + 1)));
                full = catchThrowableOfType(StoreException.class, () -> run.add(chunk));
                stored += full == null ? 2 : 0;
            }
            assertThat(full.kind()).isEqualTo(Kind.FULL);
            assertThat(full).hasMessageContaining("nothing of this step was stored");
            assertThat(stored).isPositive();
            assertThat(store.facts()).hasSize(stored);
            head = store.head().seq();
            ImportRun again = store.beginImport(Ledger.ANA, "drafts", 1);
            List<IncomingPost> more =
                    List.of(
                            Incoming.post("p-more", big + "more"),
                            Incoming.post("p-most", big + "most"));
            assertThatThrownBy(() -> again.add(more)).isInstanceOf(StoreException.class);
            assertThat(store.facts()).hasSize(stored);
        }
        try (Store store = Ledger.open(folder, Holder.WINDOW, StoreSettings.USUAL.mostPages())) {
            assertThat(store.verify(null).faults()).isEmpty();
            assertThat(store.head().seq()).isEqualTo(head);
            assertThat(store.facts()).hasSize(stored);
            assertThat(store.find("p-0")).isPresent();
            assertThat(store.find("p-" + stored)).isEmpty();
        }
    }

    @Test
    void aStepThatFailsHalfWayLeavesTheNextOneWhole() {
        try (Ledger ledger = new Ledger(folder)) {
            ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-2", "two"));
            Standing before = ledger.standing("p-1");
            ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
            long head = ledger.store().head().seq();
            assertThatThrownBy(
                            () ->
                                    ledger.store()
                                            .record(
                                                    Ledger.ANA,
                                                    Events.decided(before, Status.REJECTED)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("p-1");
            assertThat(ledger.store().head().seq()).isEqualTo(head);
            ledger.decide(Ledger.BEN, Decision.DEFER, "p-2");
            ledger.reopen();
            assertThat(ledger.state("p-1").status()).isEqualTo(Status.APPROVED);
            assertThat(ledger.state("p-2").status()).isEqualTo(Status.DEFERRED);
            assertThat(ledger.store().verify(null).faults()).isEmpty();
        }
    }

    @Test
    void whoReadsSeesEachCommit() {
        try (Ledger ledger = new Ledger(folder);
                Store reader = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
            assertThat(reader.find("p-1")).isEmpty();
            ledger.add(Incoming.post("p-1", "one"));
            assertThat(reader.find("p-1")).isPresent();
            assertThatThrownBy(() -> reader.beginImport(Ledger.ANA, "x", 1).add(List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void readersAreNotKeptWaitingByAWriter() throws Exception {
        try (Ledger ledger = new Ledger(folder);
                Store reader = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
            ledger.add(Incoming.posts(50).toArray(IncomingPost[]::new));
            CompletableFuture<Boolean> writing =
                    CompletableFuture.supplyAsync(
                            () -> {
                                for (int i = 0; i < 20; i++) {
                                    ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
                                    ledger.decide(Ledger.ANA, Decision.DEFER, "p-1");
                                }
                                return true;
                            });
            while (!writing.isDone()) {
                assertThat(reader.facts()).hasSize(50);
                assertThat(reader.verify(null).faults()).isEmpty();
            }
            assertThat(writing.get()).isTrue();
        }
    }

    @Test
    void idsAndPathsAreFoundInAnyCaseAndExactIdsFirst() {
        try (Ledger ledger = new Ledger(folder)) {
            ledger.add(
                    Incoming.post("Post-A", "one"),
                    Incoming.post("post-a", "two"),
                    Incoming.post("Other", "three"));
            Store store = ledger.store();
            assertThat(store.withId("post-a")).containsExactly(ledger.post("post-a"));
            assertThat(store.withId("POST-A")).hasSize(2);
            assertThat(store.withId("other")).containsExactly(ledger.post("Other"));
            assertThat(store.withId("nobody")).isEmpty();
            assertThat(store.withPath("DRAFTS/oth")).containsExactly(ledger.post("Other"));
        }
    }
}
