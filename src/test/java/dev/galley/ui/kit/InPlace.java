package dev.galley.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work that is done where it is asked for: at once, or when the test says so.
public final class InPlace implements Background {

    private final boolean held;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private InPlace(boolean held) {
        this.held = held;
    }

    /// Work that is done at once.
    public static InPlace atOnce() {
        return new InPlace(false);
    }

    /// Work that waits for [#doFirst()] or [#doLast()].
    public static InPlace held() {
        return new InPlace(true);
    }

    @Override
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        take(() -> work(work, then, failed));
    }

    @Override
    public void deliver(Runnable onFxThread) {
        take(onFxThread);
    }

    /// Does the oldest piece of work that waits.
    public void doFirst() {
        waiting.removeFirst().run();
    }

    /// Does the newest piece of work that waits.
    public void doLast() {
        waiting.removeLast().run();
    }

    /// How much waits.
    public int waiting() {
        return waiting.size();
    }

    private void take(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private static <T> void work(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        T answer;
        try {
            answer = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        then.accept(answer);
    }
}
