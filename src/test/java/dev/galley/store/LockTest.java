package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.store.StoreException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class LockTest {

    private static final long PAGES = StoreSettings.USUAL.mostPages();

    @TempDir private Path folder;

    @Test
    void aSecondWriterInThisProcessIsToldWhoHoldsIt() {
        try (Store first = Ledger.open(folder, Holder.WINDOW, PAGES)) {
            assertThat(first.writable()).isTrue();
            assertLocked("Ana on desk-7 (window, process " + ProcessHandle.current().pid());
        }
        Ledger.open(folder, Holder.WINDOW, PAGES).close();
    }

    @Test
    void closingTwiceDoesNotTakeTheLockFromTheNextHolder() {
        Store first = Ledger.open(folder, Holder.WINDOW, PAGES);
        first.close();
        try (Store second = Ledger.open(folder, Holder.WINDOW, PAGES)) {
            first.close();
            assertThat(second.writable()).isTrue();
            assertLocked("Ana on desk-7");
        }
    }

    @Test
    void aCommandIsWaitedFor() throws Exception {
        Store command = Ledger.open(folder, Holder.COMMAND, PAGES);
        CompletableFuture<Store> waiting =
                CompletableFuture.supplyAsync(
                        () -> Store.open(folder, Access.WRITE, Ledger.holder(Holder.COMMAND)));
        command.close();
        try (Store next = waiting.get()) {
            assertThat(next.writable()).isTrue();
        }
    }

    @Test
    void aCommandThatDoesNotEndIsNamedInTheEnd() {
        try (Store command = Ledger.open(folder, Holder.COMMAND, PAGES)) {
            assertThat(command.writable()).isTrue();
            assertLocked("(command, process");
        }
    }

    @Test
    void anotherProcessHoldsTheLockUntilItIsKilled() throws IOException, InterruptedException {
        try (ChildProgram child = ChildProgram.start(LockHolder.class, folder.toString())) {
            assertThat(child.line()).isEqualTo("held");
            assertLocked("Kim on far-away (window, process " + child.pid());
            try (Store reader = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
                assertThat(reader.writable()).isFalse();
                assertThat(reader.head().seq()).isEqualTo(1);
            }
            assertThat(Holder.of(folder).map(Holder::who)).contains("Kim");
            child.kill();
            assertThat(Holder.of(folder)).isEmpty();
            try (Store free = Ledger.open(folder, Holder.WINDOW, PAGES)) {
                assertThat(free.verify(null).faults()).isEmpty();
            }
        }
    }

    @Test
    void whoLooksWhoHoldsItTakesItFromNobody() throws IOException {
        assertThat(Holder.of(folder)).isEmpty();
        try (Store first = Ledger.open(folder, Holder.WINDOW, PAGES)) {
            assertThat(first.writable()).isTrue();
            assertThat(Holder.of(folder).map(Holder::who)).contains("Ana");
            assertLocked("Ana on desk-7");
        }
        assertThat(Holder.of(folder)).isEmpty();
    }

    private void assertLocked(String who) {
        assertThatThrownBy(() -> Ledger.open(folder, Holder.WINDOW, PAGES))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LOCKED))
                .hasMessageContaining(who)
                .hasMessageContaining("trying again is safe");
    }
}
