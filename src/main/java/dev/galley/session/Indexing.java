package dev.galley.session;

import dev.galley.store.Store;
import dev.galley.store.StoreException;
import dev.galley.store.WordIndex;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Completes the full-text index after imports, some posts at a time; between them other commands
/// run. Where it was cut off or cancelled, it goes on from there. Until it is done, words are found
/// in the posts before [#missing] only. Thread-safe; everything blocks.
public final class Indexing {

    /// A chunk holds up a decision for about a tenth of a second.
    private static final int CHUNK = 1_500;

    private final Store store;

    Indexing(Store store) {
        this.store = store;
    }

    /// How many posts the index has not come to.
    public int missing() {
        return store.words().missing();
    }

    /// Completes the index; one thread reads ahead. Does nothing where the workspace is only read.
    ///
    /// @throws StoreException where something was not stored; running it again is safe
    public void run(PostsProgress progress) {
        int total = missing();
        if (total <= 0 || !store.writable()) {
            return;
        }
        WordIndex words = store.words();
        long done = 0;
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            progress.at(0, total);
            WordIndex.Pages pages = words.after(words.last(), CHUNK);
            while (!pages.list().isEmpty() && !progress.cancelled()) {
                int last = pages.last();
                CompletableFuture<WordIndex.Pages> next =
                        CompletableFuture.supplyAsync(() -> words.after(last, CHUNK), reader);
                words.add(pages);
                done += pages.list().size();
                progress.at(done, Math.max(done, total));
                pages = next.join();
            }
        }
    }
}
