package dev.galley.code;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Threads with room for native code that goes as deep as the code is nested which it reads. There
/// is one a processor, and none while nothing is asked for; to hand a small text to one that waits
/// costs less than to start one.
final class DeepStack {

    /// In bytes. No text of the length that is parsed fills this.
    private static final long SIZE = 128L << 20;

    private static final long IDLE_SECONDS = 5;
    private static final ExecutorService THREADS = threads();

    private DeepStack() {}

    /// Waits for an answer from such a thread; empty where it failed or the waiting was
    /// interrupted. Safe on any thread.
    static <T> Optional<T> call(Callable<Optional<T>> question) {
        try {
            return THREADS.submit(question).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException unusable) {
            return Optional.empty();
        }
    }

    private static ExecutorService threads() {
        int most = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        most,
                        most,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        DeepStack::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "code parser", SIZE);
        thread.setDaemon(true);
        return thread;
    }
}
