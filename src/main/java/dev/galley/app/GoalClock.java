package dev.galley.app;

import dev.galley.ui.kit.Background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Lets a goal look at the clock every few seconds while there is one. An animation would do so
/// too, but would draw the window sixty times a second for it. Belongs to the FX thread.
final class GoalClock {

    private static final int SECONDS = 5;

    private final GoalViewModel goal;
    private final Background background;
    private final Executor later =
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, Runnable::run);
    private boolean waiting;

    /// A clock that stands.
    GoalClock(GoalViewModel goal, Background background) {
        this.goal = goal;
        this.background = background;
    }

    /// Runs from now on.
    void start() {
        goal.goal().subscribe(this::await);
    }

    private void await() {
        if (goal.goal().get() != null && !waiting) {
            waiting = true;
            later.execute(() -> background.deliver(this::tick));
        }
    }

    private void tick() {
        waiting = false;
        goal.tick();
        await();
    }
}
