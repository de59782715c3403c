package dev.galley.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Measures how long it takes from a key to the frame that shows what came of it. Belongs to the FX
/// thread.
final class KeyToPulse extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long key;
    private long usedBefore;
    private long laidOut;
    private BooleanSupplier there = () -> false;
    private CompletableFuture<Times> answer = new CompletableFuture<>();

    /// In milliseconds from the key on.
    ///
    /// @param laidOut until what was waited for is laid out
    /// @param nextPulse until the pulse after that
    /// @param work what the FX thread did meanwhile, in its own processor time
    record Times(double laidOut, double nextPulse, double work) {}

    KeyToPulse(Scene scene) {
        scene.addPostLayoutPulseListener(this::afterLayout);
        start();
    }

    /// Begins to wait.
    ///
    /// @param pressedAt when the key was pressed, by [System#nanoTime()]
    /// @param condition whether what is waited for is there, to be drawn
    CompletableFuture<Times> begin(long pressedAt, BooleanSupplier condition) {
        key = pressedAt;
        usedBefore = threads.getCurrentThreadCpuTime();
        laidOut = 0;
        there = condition;
        answer = new CompletableFuture<>();
        return answer;
    }

    private void afterLayout() {
        if (!answer.isDone() && laidOut == 0 && there.getAsBoolean()) {
            laidOut = System.nanoTime();
        }
    }

    @Override
    public void handle(long now) {
        if (!answer.isDone() && laidOut != 0) {
            double work = (threads.getCurrentThreadCpuTime() - usedBefore) / 1e6;
            answer.complete(
                    new Times((laidOut - key) / 1e6, (System.nanoTime() - key) / 1e6, work));
        }
    }
}
