package dev.galley.ui.queue;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.FxThread;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that is done at once and answered after what is being done.
record Soon(FxThread fx) implements Background {

    @Override
    public <T> void run(
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

    @Override
    public void deliver(Runnable onFxThread) {
        fx.later(onFxThread);
    }
}
