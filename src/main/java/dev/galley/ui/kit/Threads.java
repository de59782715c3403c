package dev.galley.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Background work on real threads. What is asked for after [#close()] is not done.
public final class Threads implements Background, AutoCloseable {

    private final ExecutorService executor;
    private final FxThread fx;

    private Threads(ExecutorService executor, FxThread fx) {
        this.executor = executor;
        this.fx = fx;
    }

    /// Work of which several pieces may run at once, as reading does.
    public static Threads sideBySide(FxThread fx) {
        return new Threads(Executors.newVirtualThreadPerTaskExecutor(), fx);
    }

    /// Work that is done one piece after the other in the order asked for, as commands are.
    public static Threads oneByOne(FxThread fx) {
        return new Threads(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()), fx);
    }

    /// Reading of which two pieces run at once on threads of the system: light threads share as
    /// many carriers as there are processors, and whoever comes last would wait for a whole count.
    public static Threads ofArticles(FxThread fx) {
        return new Threads(
                Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()), fx);
    }

    @Override
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        try {
            executor.execute(() -> work(work, then, failed));
        } catch (RejectedExecutionException closed) {
            failed.accept(closed);
        }
    }

    @Override
    public void deliver(Runnable onFxThread) {
        fx.later(onFxThread);
    }

    /// Takes nothing new and waits until what was asked for before is done.
    @Override
    public void close() {
        executor.close();
    }

    private <T> void work(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        try {
            T answer = work.call();
            fx.later(() -> then.accept(answer));
        } catch (Exception e) {
            fx.later(() -> failed.accept(e));
        }
    }
}
