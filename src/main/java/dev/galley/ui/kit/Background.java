package dev.galley.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not be done on the FX thread. Answers and failures come back on the FX thread.
public interface Background {

    /// Does some work on another thread.
    ///
    /// @param work what may block
    /// @param then gets the answer on the FX thread
    /// @param failed gets what went wrong on the FX thread
    <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed);

    /// Runs something on the FX thread, soon; from any thread.
    void deliver(Runnable onFxThread);

    /// Does some work on another thread and reports a failure to a sink.
    ///
    /// @param what follows "could not", such as "read the list"
    default <T> void run(
            String what, Callable<? extends T> work, Consumer<? super T> then, ErrorSink errors) {
        run(work, then, error -> errors.failed(what, error));
    }
}
