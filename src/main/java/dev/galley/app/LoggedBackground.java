package dev.galley.app;

import dev.galley.ui.kit.Background;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Background work whose failures are logged with their traces, whatever else becomes of them.
///
/// @param inner does the work
record LoggedBackground(Background inner) implements Background {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedBackground.class);

    @Override
    public <T> void run(
            Callable<? extends T> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        inner.<T>run(() -> logged(work), then, failed);
    }

    @Override
    public void deliver(Runnable onFxThread) {
        inner.deliver(onFxThread);
    }

    private static <T> T logged(Callable<? extends T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception e) {
            LOG.warn("background work failed", e);
            throw e;
        }
    }
}
