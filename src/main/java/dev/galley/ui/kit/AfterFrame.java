package dev.galley.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work that begins only when the window has been drawn once more, so that it takes no
/// processor from what the person waits for. To be asked on the FX thread.
///
/// @param inner does the work
public record AfterFrame(Background inner) implements Background {

    @Override
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        NextFrame.run(() -> inner.<T>run(work, then, failed));
    }

    @Override
    public void deliver(Runnable onFxThread) {
        inner.deliver(onFxThread);
    }
}
