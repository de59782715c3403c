package dev.galley.session;

import dev.galley.store.Holder;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Follows a workspace that is only read: takes over what the writer does, and notices when nobody
/// writes any longer. Snapshots reach those who listen to [Workspace#onChange]. Looks on a thread
/// of its own until it is closed; to be closed before the workspace is.
public final class Follower implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Workspace workspace;
    private final Listener listener;
    private final ScheduledExecutorService clock;
    private Optional<Holder> holder = Optional.empty();
    private boolean known;
    private boolean failing;

    /// What a follower tells; called on its thread.
    public interface Listener {

        /// Who writes has changed. Called once at the start.
        ///
        /// @param holder who writes; empty where nobody does, so that the workspace could be opened
        ///   for writing
        void writer(Optional<Holder> holder);

        /// Looking failed. Called once until it works again; the follower goes on.
        void failed(Exception error);
    }

    private Follower(Workspace workspace, Listener listener) {
        this.workspace = workspace;
        this.listener = listener;
        this.clock =
                new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().name("follower").factory());
    }

    /// Follows from now on.
    ///
    /// @param every how long it waits between two looks
    public static Follower start(Workspace workspace, Duration every, Listener listener) {
        Follower follower = new Follower(workspace, listener);
        var _ =
                follower.clock.scheduleWithFixedDelay(
                        follower::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return follower;
    }

    /// Follows with a look every second.
    public static Follower start(Workspace workspace, Listener listener) {
        return start(workspace, Duration.ofSeconds(1), listener);
    }

    /// Ends it, and waits until a look that is going on has come to its end. Not to be called by
    /// the listener.
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        } catch (InterruptedException e) {
            clock.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            workspace.refreshIfChanged();
            tellOf(Holder.of(workspace.folder()));
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                failing = true;
                listener.failed(e);
            }
        }
    }

    private void tellOf(Optional<Holder> now) {
        if (!known || !now.equals(holder)) {
            known = true;
            holder = now;
            listener.writer(now);
        }
    }
}
