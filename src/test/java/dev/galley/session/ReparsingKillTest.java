package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.Access;
import dev.galley.store.ChildProgram;
import dev.galley.store.Holder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

class ReparsingKillTest {

    private static final int POSTS = 2_600;
    private static final int ROUNDS = 4;

    @TempDir private Path folder;

    @Test
    void whateverMomentItIsKilledAtTheStoreIsWholeAndTheNextRunGoesOn() throws Exception {
        OlderParser.bring(folder, OlderParser::otherwise, ReparsingTest.ids(POSTS));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int doneBefore = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = runAndKill(1 + round, random.nextInt(4_000_000));
            try (Workspace workspace = open()) {
                assertThat(workspace.verify(null).faults()).as("seed %d", seed).isEmpty();
                int done = workspace.reparsing().run(true, new Silent()).unchanged();
                assertThat(done).as("seed %d", seed).isGreaterThanOrEqualTo(acknowledged);
                assertThat(done).as("seed %d", seed).isGreaterThanOrEqualTo(doneBefore);
                doneBefore = done;
            }
        }
        try (Workspace workspace = open()) {
            ReparseReport rest = workspace.reparsing().run(false, new Silent());
            assertThat(rest.reparsed()).isEqualTo(POSTS - doneBefore);
            assertThat(rest.unchanged()).isEqualTo(doneBefore);
            assertThat(workspace.detail(1).revisions()).hasSize(2);
            assertThat(workspace.detail(POSTS).revisions()).hasSize(2);
            assertThat(workspace.verify(null).faults()).isEmpty();
        }
    }

    /// Kills the program a little after it has acknowledged some chunks, and returns how many posts
    /// it has acknowledged.
    private int runAndKill(int chunks, long spins) throws Exception {
        int acknowledged = 0;
        try (ChildProgram child = ChildProgram.start(ReparsingProgram.class, folder.toString())) {
            for (int i = 0; i < chunks; i++) {
                acknowledged = Integer.parseInt(String.valueOf(child.line()));
            }
            for (long i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            child.kill();
            for (String line = child.line(); line != null; line = child.line()) {
                acknowledged = Integer.parseInt(line);
            }
        }
        return acknowledged;
    }

    private Workspace open() {
        Identity identity = Identity.ofProcess("Kim", Holder.COMMAND);
        return Workspace.open(folder, Access.WRITE, identity);
    }

    private static final class Silent implements PostsProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
