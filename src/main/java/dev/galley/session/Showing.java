package dev.galley.session;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Publishes what an import stores: the first posts at once, then so seldom that it takes a small
/// part of the time. For one thread.
final class Showing {

    private static final long LEAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    /// Of the time, one part in so many.
    private static final int PART = 10;

    private final CommandLane commands;
    private IntStream.Builder waiting = IntStream.builder();
    private long next = System.nanoTime();

    Showing(CommandLane commands) {
        this.commands = commands;
    }

    /// Publishes these posts now or a little later.
    void soon(int[] posts) {
        for (int post : posts) {
            waiting.add(post);
        }
        if (System.nanoTime() - next >= 0) {
            now();
        }
    }

    /// Publishes what is waiting.
    void now() {
        int[] posts = waiting.build().toArray();
        waiting = IntStream.builder();
        if (posts.length > 0) {
            long start = System.nanoTime();
            commands.alone(
                    () -> {
                        commands.publish(posts);
                        return true;
                    });
            long took = System.nanoTime() - start;
            next = System.nanoTime() + Math.max(LEAST_PAUSE, PART * took);
        }
    }
}
