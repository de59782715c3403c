package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // set before each test
class FollowerTest {

    private static final Duration OFTEN = Duration.ofMillis(5);

    @TempDir private Path folder;
    private final Told told = new Told();
    private Office office;
    private Workspace reader;

    @BeforeEach
    void open() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "text", 80, 0);
        office.importDrafts();
        reader = office.open(Access.READ);
    }

    @AfterEach
    void close() {
        reader.close();
        office.close();
    }

    @Test
    void whatTheWriterDoesIsTakenOver() throws Exception {
        BlockingQueue<Snapshot> seen = new LinkedBlockingQueue<>();
        reader.onChange(seen::add);
        try (Follower follower = Follower.start(reader, OFTEN, told)) {
            assertThat(follower).isNotNull();
            office.decide(Decision.APPROVE, "");
            assertThat(next(seen).head()).isGreaterThan(1);
        }
        assertThat(reader.list("status:approved", "").posts()).hasSize(1);
    }

    @Test
    void itTellsWhoWritesAndWhenNobodyDoesAnyLonger() throws Exception {
        try (Follower follower = Follower.start(reader, OFTEN, told)) {
            assertThat(follower).isNotNull();
            assertThat(next(told.writers).map(Holder::who)).contains("Ana");
            office.close();
            assertThat(next(told.writers)).isEmpty();
            office.as("Ben");
            assertThat(next(told.writers).map(Holder::who)).contains("Ben");
        }
    }

    @Test
    void lookingDoesNotTakeTheWorkspaceFromAnybody() throws Exception {
        office.close();
        try (Follower follower = Follower.start(reader, Duration.ofMillis(1), told)) {
            assertThat(follower).isNotNull();
            assertThat(next(told.writers)).isEmpty();
            for (int i = 0; i < 20; i++) {
                office.reopen();
                assertThat(office.workspace().writable()).isTrue();
            }
            Office.done(office.decide(Decision.APPROVE, ""));
        }
        assertThat(told.failures).isEmpty();
    }

    @Test
    void afterClosingItLooksNoMore() throws Exception {
        Follower follower = Follower.start(reader, OFTEN, told);
        next(told.writers);
        follower.close();
        office.close();
        assertThat(told.writers.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aFailureIsToldOnceUntilItWorksAgain() throws Exception {
        Workspace closed = office.open(Access.READ);
        closed.close();
        try (Follower follower = Follower.start(closed, OFTEN, told)) {
            assertThat(follower).isNotNull();
            assertThat(next(told.failures)).isNotNull();
            assertThat(told.failures.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came");
        }
        return next;
    }

    private static final class Told implements Follower.Listener {
        private final BlockingQueue<Optional<Holder>> writers = new LinkedBlockingQueue<>();
        private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();

        @Override
        public void writer(Optional<Holder> holder) {
            writers.add(holder);
        }

        @Override
        public void failed(Exception error) {
            failures.add(error);
        }
    }
}
