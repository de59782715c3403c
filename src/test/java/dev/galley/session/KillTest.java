package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.review.Event;
import dev.galley.review.Status;
import dev.galley.store.Access;
import dev.galley.store.ChildProgram;
import dev.galley.store.Holder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class KillTest {

    private static final int ROUNDS = 8;

    @TempDir private Path folder;

    @Test
    void whateverMomentTheProgramIsKilledAtNothingAcknowledgedIsLost() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(runAndKill(1 + random.nextInt(9), random.nextInt(4_000_000)));
            try (Workspace workspace = open()) {
                assertThat(workspace.verify(null).faults()).as("seed %d", seed).isEmpty();
                assertThat(workspace.snapshot().head())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(acknowledged.getLast());
                decidedWhollyOrNotAtAll(workspace);
                assignedWhollyOrNotAtAll(workspace);
                allWordsAreFoundOnceTheIndexIsComplete(workspace);
            }
        }
        assertThat(acknowledged).doesNotHaveDuplicates().hasSizeGreaterThan(ROUNDS);
    }

    /// Kills the program a little after it has acknowledged some steps.
    private List<Long> runAndKill(int steps, long spins) throws IOException, InterruptedException {
        List<Long> acknowledged = new ArrayList<>();
        try (ChildProgram child = ChildProgram.start(BusyProgram.class, folder.toString())) {
            while (acknowledged.size() < steps) {
                acknowledged.add(Long.valueOf(String.valueOf(child.line())));
            }
            for (long i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                acknowledged.add(Long.valueOf(line));
            }
        }
        return acknowledged;
    }

    private static void allWordsAreFoundOnceTheIndexIsComplete(Workspace workspace)
            throws QueryException {
        workspace.indexing().run(new Unwatched());
        assertThat(workspace.indexing().missing()).isZero();
        assertThat(workspace.list("round", "").posts())
                .hasSize(workspace.snapshot().catalog().size());
    }

    private static void decidedWhollyOrNotAtAll(Workspace workspace) {
        Map<String, Integer> counts = workspace.status().byStatus();
        int approved = counts.getOrDefault(Status.APPROVED.word(), 0);
        int deferred = counts.getOrDefault(Status.DEFERRED.word(), 0);
        assertThat(Math.min(approved, deferred)).isZero();
        int[] last = new int[1];
        workspace.journal(
                entry -> {
                    if (entry.event() instanceof Event.PostsDecided decided) {
                        last[0] = decided.effects().size() + skipped(decided);
                    }
                });
        assertThat(approved + deferred).isEqualTo(last[0]);
    }

    private static void assignedWhollyOrNotAtAll(Workspace workspace) {
        int[] last = new int[1];
        workspace.journal(
                entry -> {
                    if (entry.event() instanceof Event.PostsAssigned assigned) {
                        last[0] = assigned.to() == null ? 0 : assigned.assigned().size();
                    }
                });
        Catalog catalog = workspace.snapshot().catalog();
        assertThat(catalog.having(Field.ASSIGNED, "Kim").getCardinality()).isEqualTo(last[0]);
    }

    private static int skipped(Event.PostsDecided decided) {
        return decided.skipped().values().stream().mapToInt(Integer::intValue).sum();
    }

    private Workspace open() {
        return Workspace.open(
                folder.resolve("review"), Access.WRITE, Identity.ofProcess("Kim", Holder.COMMAND));
    }

    private record Unwatched() implements PostsProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
