package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.review.Draft;
import dev.galley.session.Editable;
import dev.galley.session.Outcome;
import dev.galley.session.SaveCommand;
import dev.galley.ui.kit.Background;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Writes drafts soon after they were typed, the newest of each post only, and never two things at
/// once. Drafts are taken from any thread without waiting; everything else blocks.
final class DraftKeeper {

    private static final int MILLIS = 500;

    /// Is told what became of drafts, on the thread that wrote them.
    interface Listener {
        void kept(Draft draft);

        void failed(Exception error);
    }

    /// What a save came to.
    ///
    /// @param now how the post stands after it
    record Saved(Outcome outcome, Editable now) {}

    private record Rebase(int post, int from, int to, Article article) {}

    private final EditStore store;
    private final Executor soon;
    private final Listener listener;
    private final ReentrantLock writing = new ReentrantLock();
    private final Object guard = new Object();
    private final Map<Integer, Optional<Draft>> pending = new LinkedHashMap<>();
    private boolean waiting;
    private @Nullable Rebase rebase;

    /// @param soon runs what it is given a little later, on another thread
    DraftKeeper(EditStore store, Executor soon, Listener listener) {
        this.store = store;
        this.soon = soon;
        this.listener = listener;
    }

    /// Half a second later, in the background.
    static Executor soon(Background background) {
        Executor behind =
                work ->
                        background.run(
                                () -> {
                                    work.run();
                                    return true;
                                },
                                _ -> {},
                                _ -> {});
        return CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS, behind);
    }

    /// Takes a draft to be written soon.
    void keep(Draft draft) {
        put(draft.post(), Optional.of(draft));
    }

    /// Takes note that a post's draft is to go soon.
    void drop(int post) {
        put(post, Optional.empty());
    }

    /// Writes what waits, and returns when it is stored. A failure is thrown, and what could not be
    /// written waits on.
    void flush() {
        writing.lock();
        try {
            Map<Integer, Optional<Draft>> now;
            synchronized (guard) {
                now = new LinkedHashMap<>(pending);
                pending.clear();
                waiting = false;
            }
            writeAll(now);
        } finally {
            writing.unlock();
        }
    }

    /// Writes what waits, and reads how a post stands then.
    Editable load(int post) {
        writing.lock();
        try {
            flush();
            return store.editable(post);
        } finally {
            writing.unlock();
        }
    }

    /// Saves. What is typed meanwhile becomes a draft on the new revision.
    Saved save(SaveCommand command) {
        writing.lock();
        try {
            Outcome outcome = store.save(command);
            Editable now = store.editable(command.post());
            if (!(outcome instanceof Outcome.Refused)) {
                rebase(command, now.revision());
            }
            return new Saved(outcome, now);
        } finally {
            writing.unlock();
        }
    }

    /// Ends the taking of drafts for the revision before: whoever types knows the new one.
    void acknowledge() {
        synchronized (guard) {
            rebase = null;
        }
    }

    private void rebase(SaveCommand command, int revision) {
        synchronized (guard) {
            rebase =
                    new Rebase(command.post(), command.baseRevision(), revision, command.article());
            pending.computeIfPresent(
                    command.post(), (_, draft) -> draft.flatMap(d -> onto(d, rebase)));
        }
    }

    private void put(int post, Optional<Draft> draft) {
        synchronized (guard) {
            pending.put(post, draft.flatMap(d -> onto(d, rebase)));
            if (waiting) {
                return;
            }
            waiting = true;
        }
        soon.execute(this::flushQuietly);
    }

    private void flushQuietly() {
        try {
            flush();
        } catch (RuntimeException e) {
            listener.failed(e);
        }
    }

    private void writeAll(Map<Integer, Optional<Draft>> drafts) {
        Map<Integer, Optional<Draft>> left = new LinkedHashMap<>(drafts);
        try {
            drafts.forEach(
                    (post, draft) -> {
                        draft.ifPresentOrElse(store::keepDraft, () -> store.dropDraft(post));
                        left.remove(post);
                        draft.ifPresent(listener::kept);
                    });
        } finally {
            synchronized (guard) {
                left.forEach(pending::putIfAbsent);
            }
        }
    }

    /// A draft as one on the revision that was saved meanwhile; none where it is just that text.
    private static Optional<Draft> onto(Draft draft, @Nullable Rebase saved) {
        boolean older =
                saved != null
                        && saved.post() == draft.post()
                        && saved.from() == draft.baseRevision();
        if (saved == null || !older) {
            return Optional.of(draft);
        }
        return draft.article().equals(saved.article())
                ? Optional.empty()
                : Optional.of(draft.onto(saved.to()));
    }
}
