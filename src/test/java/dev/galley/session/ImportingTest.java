package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.review.Decision;
import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

@SuppressWarnings("NullAway.Init")
class ImportingTest {

    private static final int POSTS = 300;

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder, "Kim");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < POSTS; i++) {
            lines.append(
                    "{\"id\":\"n-%03d\",\"text\":\"a pump\\n\\nnumber %d of it.\\n\"}\n"
                            .formatted(i, i));
        }
        office.write("many.jsonl", lines.toString());
    }

    @AfterEach
    void whole() throws ExportException {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void postsAreReadAndDecidedWhileTheRestArrives() {
        Followed followed = new Followed();
        List<Outcome> outcomes = new ArrayList<>();
        followed.onFirst =
                () -> {
                    int first = office.post("n-000");
                    assertThat(office.workspace().snapshot().catalog().size()).isBetween(1, 100);
                    assertThat(office.workspace().detail(first).row().id()).isEqualTo("n-000");
                    outcomes.add(elsewhere(() -> office.pick(Decision.APPROVE, "n-000")));
                    outcomes.add(elsewhere(() -> office.edit("n-001", "title=by hand")));
                };
        ImportSummary summary = run(followed);
        assertThat(summary.imported()).isEqualTo(POSTS);
        assertThat(outcomes).hasSize(2).allMatch(Outcome.Done.class::isInstance);
        assertThat(office.status("n-000")).isEqualTo(Status.APPROVED);
        assertThat(found("hand")).containsExactly(office.post("n-001"));
        assertThat(found("number")).hasSize(POSTS);
    }

    @Test
    void aCancelledImportKeepsWhatIsStoredAndTheNextOneSkipsIt() {
        Followed followed = new Followed();
        followed.onFirst = () -> followed.cancelled = true;
        ImportSummary first = run(followed);
        assertThat(first.cancelled()).isTrue();
        assertThat(first.imported()).isBetween(1, POSTS - 1);
        assertThat(office.workspace().snapshot().catalog().size()).isEqualTo(first.imported());
        ImportSummary second = run(new Followed());
        assertThat(second.unchanged()).isEqualTo(first.imported());
        assertThat(second.imported()).isEqualTo(POSTS - first.imported());
        assertThat(office.workspace().indexing().missing()).isZero();
        assertThat(found("pump")).hasSize(POSTS);
    }

    @Test
    void whatIsStoredIsToldBeforeItsWordsAreIndexed() {
        Followed followed = new Followed();
        run(followed);
        assertThat(followed.told.getFirst()).startsWith("at ");
        int stored = followed.told.indexOf("stored " + POSTS);
        assertThat(followed.told.subList(stored, followed.told.size()))
                .containsExactly("stored " + POSTS, "indexed 0", "indexed " + POSTS);
    }

    @Test
    void theIndexThatWasCutOffIsFinishedLater() {
        Followed followed = new Followed();
        followed.onStored = () -> followed.cancelled = true;
        assertThat(run(followed).cancelled()).isFalse();
        assertThat(office.workspace().indexing().missing()).isEqualTo(POSTS);
        assertThat(found("pump")).isEmpty();
        office.reopen();
        assertThat(office.workspace().indexing().missing()).isEqualTo(POSTS);
        office.workspace().indexing().run(new Unwatched());
        assertThat(office.workspace().indexing().missing()).isZero();
        assertThat(found("pump")).hasSize(POSTS);
    }

    @Test
    void anyOtherImportFinishesTheIndexToo() {
        Followed followed = new Followed();
        followed.onStored = () -> followed.cancelled = true;
        run(followed);
        office.draft("d-1", "the seal leaks", 80, 0);
        office.importDrafts();
        assertThat(office.workspace().indexing().missing()).isZero();
        assertThat(found("pump")).hasSize(POSTS);
    }

    @Test
    void linesAreCountedByWhatHasBeenRead() {
        Followed followed = new Followed();
        run(followed);
        assertThat(followed.guesses).isNotEmpty().allMatch(guess -> guess >= 1 && guess <= POSTS);
        assertThat(followed.guesses.getLast()).isEqualTo(POSTS);
    }

    private ImportSummary run(ImportProgress progress) {
        return office.workspace().importPaths(List.of(office.at("many.jsonl")), progress);
    }

    private int[] found(String word) {
        try {
            return office.workspace().list(word, "").posts();
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// What somebody does at the same time, on another thread than the import.
    private static Outcome elsewhere(Supplier<Outcome> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    /// Watches an import and steps in.
    private static final class Followed implements ImportProgress {
        private final List<String> told = new ArrayList<>();
        private final List<Long> guesses = new ArrayList<>();
        private boolean some;
        private Runnable onFirst = () -> {};
        private Runnable onStored = () -> {};
        private volatile boolean cancelled;

        @Override
        public void at(long done, long total) {
            told.add("at " + done);
            if (done > 0 && !some) {
                some = true;
                onFirst.run();
            }
        }

        @Override
        public void about(long done, long total) {
            guesses.add(total);
            at(done, total);
        }

        @Override
        public void stored(ImportSummary summary) {
            told.add("stored " + summary.imported());
            onStored.run();
        }

        @Override
        public void indexed(long done, long total) {
            told.add("indexed " + done);
        }

        @Override
        public void failed(String path, String message) {
            told.add(message);
        }

        @Override
        public void conflict(String id, String path) {
            told.add(id);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
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
