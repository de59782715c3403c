package dev.galley.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work of which only the latest answer counts: an answer that comes after a newer
/// question was asked is dropped. To be used on the FX thread.
public final class Latest {

    private final Background background;
    private long generation;

    /// Questions that are answered in the background given.
    public Latest(Background background) {
        this.background = background;
    }

    /// Asks anew; the answers to all earlier questions are dropped from now on.
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        long mine = ++generation;
        background.<T>run(
                work,
                answer -> {
                    if (mine == generation) {
                        then.accept(answer);
                    }
                },
                error -> {
                    if (mine == generation) {
                        failed.accept(error);
                    }
                });
    }

    /// Drops the answer to whatever was asked.
    public void drop() {
        generation++;
    }
}
